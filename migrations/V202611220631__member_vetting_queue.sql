set local lock_timeout = '5s';

-- who waits longest is looked at first
create index mentor_profile_waiting on mentor_profile (submitted_at, id) where stage = 'IN_REVIEW';
