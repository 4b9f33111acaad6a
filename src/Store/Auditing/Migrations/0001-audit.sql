-- Who did what to whom. Rows are only ever added. Everybody's ids stay; names and free text are in audit_texts, which can be emptied.
-- texts holds the roles and salted hashes of the entry's texts, e.g. 'actor:9f… after:03…'; hash covers the row and the hash before it.
CREATE TABLE audit_log (
    guild TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    channel TEXT NOT NULL,
    room TEXT NOT NULL,
    request TEXT NOT NULL,
    action TEXT NOT NULL,
    member TEXT,
    subject TEXT NOT NULL,
    texts TEXT NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (guild, number)
);
CREATE INDEX audit_log_by_actor ON audit_log (actor, guild, number);
CREATE INDEX audit_log_by_member ON audit_log (member, guild, number);

-- Where each guild's chain ends.
CREATE TABLE audit_heads (
    guild TEXT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL,
    hash BLOB NOT NULL
);

-- What can be forgotten: the salt goes with the text, so the hash that stays tells nothing.
CREATE TABLE audit_texts (
    guild TEXT NOT NULL,
    number BIGINT NOT NULL,
    role TEXT NOT NULL,
    owner TEXT NOT NULL,
    salt BLOB NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (guild, number, role)
);
CREATE INDEX audit_texts_by_owner ON audit_texts (owner);
