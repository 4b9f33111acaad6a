-- When the last session was begun, by any of the processes that share the bot: Discord takes one in five seconds for each turn.
CREATE TABLE discord_identifies (
    turn BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL
);
