-- Batches: questions that a server answers within a day.

-- A batch stands here before it is handed over, under the tag by which the server can be asked for
-- it. server_id is the server's name for it, null until it is known to have come into being. most is
-- what it may cost, in US dollars, null where prices are not known. ended_at is when its last question
-- was settled.
create table model_batch (
  id integer primary key,
  run_id integer not null references run,
  tag text not null unique,
  server_id text,
  format text not null,
  most real,
  at integer not null,
  ended_at integer
);
create index model_batch_of_run on model_batch (run_id);

-- The questions of a batch, numbered as in its file. A question is settled when its answer, or the
-- reason why there is none, is in model_answer.
create table model_batch_question (
  batch_id integer not null references model_batch on delete cascade,
  number integer not null,
  request_key text not null,
  settled integer not null default 0,
  primary key (batch_id, number)
) without rowid;
