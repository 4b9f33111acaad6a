-- Points in time are UTC in milliseconds since 1970; flags are 0 or 1; ids are 32 hexadecimal digits.

-- What was answered, under actor and request id, for 24 hours: a repeated request gets the identical reply. Also each room's feed.
CREATE TABLE replies (
    seq INTEGER PRIMARY KEY,
    actor TEXT NOT NULL,
    request_id TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    guild TEXT NOT NULL,
    room TEXT NOT NULL,
    shown BIGINT NOT NULL,
    actor_name TEXT NOT NULL,
    command TEXT NOT NULL,
    body BLOB NOT NULL,
    at BIGINT NOT NULL,
    UNIQUE (actor, request_id)
);
CREATE INDEX replies_by_room ON replies (room, seq);

-- Drawings that kept replies show, under the hash of their content.
CREATE TABLE pictures (
    hash TEXT PRIMARY KEY,
    drawing TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX pictures_by_age ON pictures (at);

-- The heads of the sessions' event streams; log_hash is the hash of the newest row of the log.
CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    game TEXT NOT NULL,
    guild TEXT NOT NULL,
    room TEXT NOT NULL,
    version BIGINT NOT NULL,
    state_hash TEXT NOT NULL,
    finished BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    log_hash BLOB NOT NULL
);
CREATE UNIQUE INDEX sessions_running ON sessions (room) WHERE finished = 0;
CREATE INDEX sessions_by_room ON sessions (room, finished, updated_at);
CREATE INDEX sessions_by_update ON sessions (updated_at);

-- One row for each command and the events that followed; every row's hash covers the row before it.
CREATE TABLE session_log (
    session TEXT NOT NULL REFERENCES sessions (id),
    version_before BIGINT NOT NULL,
    version_after BIGINT NOT NULL CHECK (version_after > version_before),
    engine_version BIGINT NOT NULL,
    actor TEXT NOT NULL,
    request_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    seed TEXT NOT NULL,
    command TEXT NOT NULL,
    events TEXT NOT NULL,
    state_hash TEXT NOT NULL,
    finished BIGINT NOT NULL,
    row_hash BLOB NOT NULL,
    PRIMARY KEY (session, version_before)
);

-- The newest snapshot of each session; all of them may be deleted at any time.
CREATE TABLE session_snapshots (
    session TEXT PRIMARY KEY REFERENCES sessions (id),
    version BIGINT NOT NULL,
    engine_version BIGINT NOT NULL,
    state TEXT NOT NULL,
    state_hash TEXT NOT NULL
);

-- Coins: what every account holds, and every movement that made it so. The bounds also keep sums from leaving whole numbers.
CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    balance BIGINT NOT NULL CHECK (balance BETWEEN -9000000000000000000 AND 9000000000000000000),
    CHECK (balance >= 0 OR id = 'mint')
);
INSERT INTO accounts (id, balance) VALUES ('mint', 0), ('burn', 0);
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    from_account TEXT NOT NULL REFERENCES accounts (id),
    to_account TEXT NOT NULL REFERENCES accounts (id),
    amount BIGINT NOT NULL CHECK (amount > 0),
    reason TEXT NOT NULL,
    request TEXT,
    at BIGINT NOT NULL
);

-- News that were committed and not yet handled. An id is never used twice: a late "done" must not meet other news.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    news TEXT NOT NULL
);

-- What falls due: ready_at is the point in time when it may be claimed, which a lease moves on.
CREATE TABLE schedule (
    key TEXT PRIMARY KEY,
    due BIGINT NOT NULL,
    ready_at BIGINT NOT NULL,
    guild TEXT NOT NULL,
    room TEXT NOT NULL,
    path TEXT NOT NULL,
    options TEXT NOT NULL
);
CREATE INDEX schedule_by_time ON schedule (ready_at);

CREATE TABLE settings (
    guild TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (guild, key)
);

CREATE TABLE user_locales (
    user_id TEXT PRIMARY KEY,
    locale TEXT NOT NULL
);

CREATE TABLE users (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    blocked BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

-- Who acted first in a room owns it.
CREATE TABLE rooms (
    room TEXT PRIMARY KEY,
    guild TEXT NOT NULL,
    owner TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
