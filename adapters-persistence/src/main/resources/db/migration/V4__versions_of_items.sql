-- Each state of an item has a version. It comes from one sequence for all, so that none comes twice,
-- not even with an item that was removed and is made again. Items of before begin with 0.
CREATE SEQUENCE item_version;
ALTER TABLE item ADD COLUMN version bigint NOT NULL DEFAULT 0;
