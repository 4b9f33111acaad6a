-- Points in time are UTC in milliseconds since 1970; flags are 0 or 1; ids are 32 hexadecimal digits.

-- name_key is the name as it is compared: two heroes of one owner never share it. Retired heroes stay for the games they were in.
CREATE TABLE heroes (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    archetype TEXT NOT NULL,
    strength BIGINT NOT NULL,
    dexterity BIGINT NOT NULL,
    constitution BIGINT NOT NULL,
    intelligence BIGINT NOT NULL,
    wisdom BIGINT NOT NULL,
    charisma BIGINT NOT NULL,
    experience BIGINT NOT NULL CHECK (experience BETWEEN 0 AND 1000000000),
    alive BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE UNIQUE INDEX heroes_by_name ON heroes (owner, name_key) WHERE retired_at IS NULL;

-- Everybody who ever made a hero: whom they play at present, and how many heroes they keep.
CREATE TABLE hero_owners (
    owner TEXT PRIMARY KEY,
    current TEXT,
    kept BIGINT NOT NULL CHECK (kept >= 0)
);

CREATE TABLE hero_bag (
    owner TEXT NOT NULL,
    item TEXT NOT NULL,
    amount BIGINT NOT NULL CHECK (amount BETWEEN 0 AND 2000000000),
    PRIMARY KEY (owner, item)
);

CREATE TABLE hero_deeds (
    hero TEXT PRIMARY KEY REFERENCES heroes (id),
    delves BIGINT NOT NULL,
    delves_won BIGINT NOT NULL,
    battles BIGINT NOT NULL,
    foes BIGINT NOT NULL,
    falls BIGINT NOT NULL
);
