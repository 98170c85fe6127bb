-- Imports that were taken back. Their posts stay in the file and are no part of the corpus while
-- taken_back_at is set. Where nothing stands on them they are then removed in blocks, the last ones
-- first, which lowers last_post, imported and excluded; removed counts them, and no later post is
-- given their ids.

alter table import add column taken_back_at integer;
alter table import add column removed integer not null default 0;
create index import_taken_back on import (first_post, last_post) where taken_back_at is not null;
