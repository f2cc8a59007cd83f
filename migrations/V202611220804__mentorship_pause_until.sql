set local lock_timeout = '5s';

-- the day as the two read it, and the moment at which it begins for whoever paused
alter table mentorship add column paused_until date, add column resumes_at timestamptz;
create index mentorship_to_resume on mentorship (resumes_at) where stage = 'PAUSED' and resumes_at is not null;
