-- For sessions whose logs are in DynamoDB: what was decided about each of their rows, so that it is decided once.
CREATE TABLE session_marks (
    event TEXT PRIMARY KEY,
    applied BIGINT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX session_marks_by_age ON session_marks (at);
-- How far each of those sessions has come: the last row that counts.
CREATE TABLE session_places (
    session TEXT PRIMARY KEY,
    game TEXT NOT NULL,
    room TEXT NOT NULL,
    version BIGINT NOT NULL,
    finished BIGINT NOT NULL
);
CREATE UNIQUE INDEX session_places_running ON session_places (room) WHERE finished = 0;
