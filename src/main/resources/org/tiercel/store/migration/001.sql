-- The project file, version 1. Times are milliseconds since 1970 UTC. Offsets into text are UTF-16
-- code units, end exclusive. Words such as states and kinds are stored as text.

create table setting (
  key text primary key,
  value text not null
) without rowid;

create table coder (
  id integer primary key,
  name text not null unique,
  kind text not null check (kind in ('person', 'rules', 'model', 'classifier', 'consensus'))
);

-- ---------------------------------------------------------------- posts

create table platform (
  id integer primary key,
  name text not null unique
);

create table thread (
  id integer primary key,
  platform_id integer not null references platform,
  external_id text not null,
  title text,
  unique (platform_id, external_id)
);

-- One reading of one file. Its posts have the ids from first_post to last_post; without finished_at
-- it was cut off, and the next opening removes it whole. mapping and report are JSON.
create table import (
  id integer primary key,
  file text not null,
  format text not null,
  mapping text not null,
  started_at integer not null,
  finished_at integer,
  first_post integer not null,
  last_post integer,
  imported integer not null default 0,
  excluded integer not null default 0,
  report text
);

-- Posts of an unfinished import are in the file but not yet in the corpus: no view shows them.
-- author is a pseudonym, metrics is a JSON object, text_hash is the hash of the text as it is compared
-- for exact duplicates, exclusion is the cleaning step that dropped the post.
create table post (
  id integer primary key,
  import_id integer not null references import,
  platform_id integer not null references platform,
  external_id text not null,
  thread_id integer references thread,
  parent text,
  author text,
  posted_at integer,
  link text,
  metrics text,
  content text not null,
  text_hash integer not null,
  exclusion text
);
create unique index post_key on post (platform_id, external_id);
create index post_of_thread on post (thread_id) where thread_id is not null;
create index post_excluded on post (id) where exclusion is not null;

-- What a post's text was before a repair.
create table post_revision (
  post_id integer not null references post,
  revision integer not null,
  content text not null,
  replaced_at integer not null,
  reason text not null,
  primary key (post_id, revision)
) without rowid;

-- Word index of the posts that cleaning kept, by post id. It is given words that the program has
-- already found and folded, with one space between them (class SearchWords), so that the window marks
-- exactly what the index finds; ascii splits at those spaces and keeps emoji of every Unicode version.
create virtual table post_text using fts5 (
  content,
  content = '',
  columnsize = 0,
  tokenize = 'ascii'
);
-- A block of an import fits into memory before it is sorted, and is merged with fifteen others.
insert into post_text (post_text, rank) values ('hashsize', 16777216);
insert into post_text (post_text, rank) values ('automerge', 16);

-- ---------------------------------------------------------------- codebook

create table codebook (
  version integer primary key,
  name text not null,
  content text not null,
  saved_at integer not null,
  coder_id integer references coder,
  note text not null default ''
);

-- Keys that were ever used, so that codings hold numbers. Rows are never removed.
create table tier (
  id integer primary key,
  key text not null unique
);

create table code (
  id integer primary key,
  tier_id integer not null references tier,
  key text not null,
  unique (tier_id, key)
);

-- ---------------------------------------------------------------- annotations

create table run (
  id integer primary key,
  coder_id integer not null references coder,
  codebook_version integer not null references codebook,
  tiers text not null,
  parameters text not null,
  started_at integer not null,
  finished_at integer,
  posts integer not null default 0,
  suggestions integer not null default 0,
  ties integer not null default 0,
  none integer not null default 0
);

-- All that one coder says of one post in one round; of a machine, in one run. suggestions_seen and
-- others_seen record what was on screen before it was done. For a machine, a done annotation without
-- an answer under a tier of its run says none.
create table annotation (
  id integer primary key,
  post_id integer not null references post,
  coder_id integer not null references coder,
  round integer not null default 1,
  run_id integer references run,
  done integer not null default 0,
  done_at integer,
  flag text,
  memo text not null default '',
  suggestions_seen text not null default 'none'
    check (suggestions_seen in ('none', 'shown', 'withheld')),
  others_seen integer not null default 0
);
create unique index annotation_of_person on annotation (coder_id, round, post_id)
  where run_id is null;
create unique index annotation_of_run on annotation (run_id, post_id) where run_id is not null;
create index annotation_of_post on annotation (post_id);
create index annotation_done on annotation (coder_id, round, post_id)
  where run_id is null and done = 1;
create index annotation_flagged on annotation (coder_id, round, post_id)
  where run_id is null and flag is not null;

create table excerpt (
  id integer primary key,
  annotation_id integer not null references annotation on delete cascade,
  start_offset integer,
  end_offset integer,
  memo text not null default '',
  check ((start_offset is null) = (end_offset is null)),
  check (start_offset is null or (start_offset >= 0 and end_offset > start_offset))
);
create index excerpt_of_annotation on excerpt (annotation_id);

create table answer (
  id integer primary key,
  annotation_id integer not null references annotation on delete cascade,
  tier_id integer not null references tier,
  excerpt_id integer references excerpt on delete cascade,
  per_code text,
  state text not null check (state in ('coded', 'none', 'pending')),
  codebook_version integer not null
);
create unique index answer_key
  on answer (annotation_id, tier_id, coalesce(excerpt_id, 0), coalesce(per_code, ''));
create index answer_of_excerpt on answer (excerpt_id) where excerpt_id is not null;

create table coding (
  id integer primary key,
  answer_id integer not null references answer on delete cascade,
  code_id integer not null references code,
  term text,
  folded_term text,
  origin text not null,
  suggestion_id integer
);
create unique index coding_key on coding (answer_id, code_id, coalesce(folded_term, ''));
create index coding_of_code on coding (code_id, answer_id);

create table evidence (
  coding_id integer not null references coding on delete cascade,
  start_offset integer not null check (start_offset >= 0),
  end_offset integer not null check (end_offset > start_offset),
  primary key (coding_id, start_offset, end_offset)
) without rowid;

-- What a machine adds to its coding.
create table suggestion (
  coding_id integer primary key references coding on delete cascade,
  confidence real,
  rationale text,
  evidence_missing integer not null default 0
);

create table decision (
  suggestion_id integer not null,
  coder_id integer not null references coder,
  round integer not null default 1,
  decision text not null check (decision in ('accepted', 'changed', 'rejected', 'passed-over')),
  primary key (suggestion_id, coder_id, round)
) without rowid;

-- Notes on codes, tiers and the project; those on posts and excerpts stand with them.
create table memo (
  subject text not null,
  subject_key text not null,
  coder_id integer not null references coder,
  content text not null,
  primary key (subject, subject_key, coder_id)
) without rowid;

-- ---------------------------------------------------------------- history

-- Acts done together share a group and are undone together. Acts without a post concern the project.
create table act (
  id integer primary key autoincrement,
  uid text not null unique,
  act_group text not null,
  at integer not null,
  coder_id integer not null references coder,
  kind text not null,
  post_id integer references post,
  round integer,
  content text not null,
  undoes text
);
create index act_of_coder on act (coder_id, id);
create index act_of_post on act (post_id, id) where post_id is not null;

create trigger act_is_not_rewritten before update on act
begin
  select raise(abort, 'history is append-only');
end;
create trigger act_is_not_removed before delete on act
begin
  select raise(abort, 'history is append-only');
end;

-- ---------------------------------------------------------------- batches

create table batch (
  id integer primary key,
  name text not null unique,
  others_hidden integer not null default 0,
  withheld_share real not null default 0 check (withheld_share between 0 and 1),
  seed integer not null,
  sampling text not null default '{}',
  created_at integer not null,
  closed_at integer
);

create table batch_post (
  batch_id integer not null references batch,
  post_id integer not null references post,
  position integer not null,
  withheld integer not null default 0,
  primary key (batch_id, post_id)
) without rowid;
create index batch_of_post on batch_post (post_id);

create table assignment (
  batch_id integer not null references batch,
  coder_id integer not null references coder,
  post_id integer not null references post,
  primary key (batch_id, coder_id, post_id)
) without rowid;

-- What a coder's annotation said when the batch was closed, as it was.
create table reading (
  batch_id integer not null references batch,
  coder_id integer not null references coder,
  post_id integer not null references post,
  round integer not null default 1,
  content text not null,
  primary key (batch_id, coder_id, post_id, round)
) without rowid;
create trigger reading_is_not_rewritten before update on reading
begin
  select raise(abort, 'a closed batch keeps its reading');
end;
