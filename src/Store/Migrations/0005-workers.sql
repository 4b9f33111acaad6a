-- Who serves requests at present, and who has which queue: each for a few seconds, renewed as long as they live.
CREATE TABLE workers (
    name TEXT NOT NULL,
    served TEXT NOT NULL,
    until BIGINT NOT NULL,
    PRIMARY KEY (name, served)
);
CREATE TABLE worker_queues (
    queue TEXT PRIMARY KEY,
    served TEXT NOT NULL,
    worker TEXT NOT NULL,
    until BIGINT NOT NULL
);
