-- What forms ask, under the id of the button that opens them.
CREATE TABLE discord_forms (
    id TEXT NOT NULL PRIMARY KEY,
    form TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX discord_forms_at ON discord_forms (at);

-- How far the platform's own news (what fell due) were said in a room's channel: the place in the room's feed.
CREATE TABLE discord_posts (
    room TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX discord_posts_at ON discord_posts (at);
