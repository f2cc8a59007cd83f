set local lock_timeout = '5s';

-- when either side last gave a sign of life in it: an answer, a session, a goal
alter table mentorship add column last_word_at timestamptz;
update mentorship set last_word_at = started_at;
alter table mentorship alter column last_word_at set default now();
alter table mentorship alter column last_word_at set not null;
