set local lock_timeout = '5s';

-- sessions of browsers: the tokens, sealed with a key that only the cookie holds; the id is the key's hash
create table web_session (
  id text primary key,
  tokens bytea not null,
  expires_at timestamptz not null
);
create index web_session_expires_at on web_session (expires_at);
