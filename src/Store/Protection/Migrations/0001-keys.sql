-- Keys of what is kept encrypted, made anew every 90 days; each is itself encrypted with a key from the server's secret. Old ones stay, to read what they wrote.
CREATE TABLE protection_keys (
    name TEXT NOT NULL PRIMARY KEY,
    xml TEXT NOT NULL
);
