-- The unfinished session a hero is in: a hero is in one at a time.
ALTER TABLE heroes ADD COLUMN playing TEXT;
