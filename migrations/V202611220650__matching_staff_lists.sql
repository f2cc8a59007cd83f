set local lock_timeout = '5s';

-- the review queue, oldest first, of one round
create index proposal_round on proposal (round, stage, created_at, id) where round is not null;
-- what the staff's overview counts
create index proposal_approved on proposal (approved_at) where approved_at is not null;
create index round_done on round (created_at) where stage = 'DONE';
create index mentorship_active on mentorship (started_at) where stage = 'ACTIVE';
-- requests as staff list them
create index request_newest on request (created_at desc, id desc);
create index request_stage on request (stage, created_at desc, id desc);
