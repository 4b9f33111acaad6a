-- Payloads of components that do not fit into an id; kept for 30 days after their last use in a reply.
CREATE TABLE components (
    id TEXT NOT NULL PRIMARY KEY,
    payload TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX components_at ON components (at);

-- One row a counted key: writing it makes commits that count the same key follow one another.
CREATE TABLE cooldowns (
    key TEXT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL
);

CREATE INDEX cooldowns_at ON cooldowns (at);

-- One row a success within the window.
CREATE TABLE cooldown_uses (
    key TEXT NOT NULL,
    request TEXT NOT NULL,
    until BIGINT NOT NULL,
    PRIMARY KEY (key, request)
);

CREATE INDEX cooldown_uses_until ON cooldown_uses (until);
