-- A codebook changes after it was used. What coders said is not rewritten: it is read as the codebook
-- has it now.

-- former says, as JSON, what tiers and codes of earlier versions count as under this one; empty where
-- everything that was ever given still stands. undoes is the version whose change this one takes back.
alter table codebook add column former text not null default '';
alter table codebook add column undoes integer references codebook;
