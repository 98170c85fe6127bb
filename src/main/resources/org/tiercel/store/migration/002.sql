-- Language models: what they were asked, what they said, and who allowed it.

-- The whole prompt of runs, by the hash of its words.
create table prompt (
  hash text primary key,
  system text not null,
  schema text not null
) without rowid;

-- Every reply of a model, or the failure to get one, as it came. request_key is the hash of all that
-- decides the reply: server, model, prompt, post, temperature, seed and the number of the repeat.
-- requests counts those sent for it; a request that got no answer stands with the next reply. tokens
-- and cost are null when the server or the table of prices does not say. assumed is what those of the
-- requests whose cost is not known can have cost at most, in US dollars. words are what the model
-- wrote, failure says why they are of no use.
create table model_answer (
  id integer primary key,
  request_key text not null,
  run_id integer not null references run,
  at integer not null,
  requests integer not null,
  millis integer not null,
  prompt_tokens integer,
  cached_tokens integer,
  completion_tokens integer,
  cost real,
  assumed real not null,
  format text not null,
  words text,
  failure text,
  reason text
);
create index model_answer_of_run on model_answer (run_id);
create index model_answer_key on model_answer (request_key) where failure is null;

-- What came of one post in one repeat of a run: an answer, or a reason why there is none. Equal posts
-- share an answer, and an answer of an earlier run may serve again. reading is the answer as JSON,
-- codes only; problems is a JSON list of sentences.
create table model_outcome (
  run_id integer not null references run,
  post_id integer not null references post,
  repeat integer not null,
  answer_id integer not null references model_answer,
  reading text,
  problems text,
  reason text,
  primary key (run_id, post_id, repeat),
  check ((reading is null) = (reason is not null))
) without rowid;
create index model_outcome_of_answer on model_outcome (answer_id);

-- Leave to send masked posts to a host.
create table consent (
  id integer primary key,
  host text not null,
  posts integer not null,
  at integer not null,
  given_by text not null
);
create index consent_to_host on consent (host);
