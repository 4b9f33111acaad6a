-- Sheets as they were before something was taken from them: retired, fell, geared, restored. The newest twenty of each hero.
CREATE TABLE hero_snapshots (
    id INTEGER PRIMARY KEY,
    hero TEXT NOT NULL REFERENCES heroes (id),
    at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    name TEXT NOT NULL,
    archetype TEXT NOT NULL,
    strength BIGINT NOT NULL,
    dexterity BIGINT NOT NULL,
    constitution BIGINT NOT NULL,
    intelligence BIGINT NOT NULL,
    wisdom BIGINT NOT NULL,
    charisma BIGINT NOT NULL,
    experience BIGINT NOT NULL,
    alive BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    worn TEXT NOT NULL
);
CREATE INDEX hero_snapshots_by_hero ON hero_snapshots (hero, id);
CREATE INDEX heroes_by_owner ON heroes (owner);
