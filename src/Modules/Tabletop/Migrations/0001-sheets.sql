-- Points in time are UTC in milliseconds since 1970; flags are 0 or 1; ids are 32 hexadecimal digits. Builds, reserves and drafts are canonical JSON.

-- name_key is the name as it is compared: two kept sheets of one owner never share it. Retired sheets stay for the campaigns they were in.
CREATE TABLE sheets (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    build TEXT NOT NULL,
    reserves TEXT NOT NULL,
    experience BIGINT NOT NULL CHECK (experience BETWEEN 0 AND 1000000000),
    campaign TEXT,
    revision BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE UNIQUE INDEX sheets_by_name ON sheets (owner, name_key) WHERE retired_at IS NULL;

-- Everybody who ever made a sheet: which one they use at present, and how many they keep.
CREATE TABLE sheet_owners (
    owner TEXT PRIMARY KEY,
    current TEXT,
    kept BIGINT NOT NULL CHECK (kept >= 0)
);

-- Sheets as they were before something changed them, the newest of each.
CREATE TABLE sheet_versions (
    id INTEGER PRIMARY KEY,
    sheet TEXT NOT NULL REFERENCES sheets (id),
    at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    name TEXT NOT NULL,
    build TEXT NOT NULL,
    reserves TEXT NOT NULL,
    experience BIGINT NOT NULL,
    revision BIGINT NOT NULL
);
CREATE INDEX sheet_versions_by_sheet ON sheet_versions (sheet, id);

-- What somebody is choosing just now, one at a time; the stamp grows with every answer, so that a button of an earlier step does nothing.
CREATE TABLE sheet_drafts (
    owner TEXT PRIMARY KEY,
    stamp BIGINT NOT NULL,
    draft TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX sheet_drafts_by_end ON sheet_drafts (expires_at);
