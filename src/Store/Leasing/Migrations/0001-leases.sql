-- What one of the processes that share a database does for all of them, and until when it says that it does (UTC in milliseconds since 1970).
CREATE TABLE leases (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    until BIGINT NOT NULL
);
