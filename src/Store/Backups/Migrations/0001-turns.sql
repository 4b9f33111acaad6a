-- Whose turn it is to make the next backup, where several processes share a database: nobody's before ready_at (UTC in milliseconds since 1970).
CREATE TABLE backup_turns (
    name TEXT PRIMARY KEY,
    ready_at BIGINT NOT NULL
);
INSERT INTO backup_turns (name, ready_at) VALUES ('automatic', 0);
