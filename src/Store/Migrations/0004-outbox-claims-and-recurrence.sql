-- News are claimed row by row and in order within their stream; what fails too often stays as a dead letter until somebody looks.
ALTER TABLE outbox ADD COLUMN stream TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN claim TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN ready_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN attempts BIGINT NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN dead BIGINT NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN fault TEXT NOT NULL DEFAULT '';
CREATE INDEX outbox_by_stream ON outbox (stream, id) WHERE dead = 0;
CREATE INDEX outbox_by_time ON outbox (ready_at) WHERE dead = 0;
CREATE INDEX outbox_by_claim ON outbox (claim) WHERE claim <> '';

-- How often an entry was claimed since it was last done, and by which rule it comes again.
ALTER TABLE schedule ADD COLUMN attempts BIGINT NOT NULL DEFAULT 0;
ALTER TABLE schedule ADD COLUMN cron TEXT;
ALTER TABLE schedule ADD COLUMN zone TEXT;
