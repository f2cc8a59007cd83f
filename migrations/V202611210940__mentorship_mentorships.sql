set local lock_timeout = '5s';

create table mentorship (
    id uuid primary key,
    proposal uuid not null unique references proposal (id),
    request uuid not null unique references request (id),
    mentor uuid not null references member (id),
    mentee uuid not null references member (id),
    stage varchar(20) not null check (stage in ('ACTIVE', 'PAUSED', 'COMPLETED', 'ENDED', 'SUSPENDED')),
    started_at timestamptz not null,
    ended_at timestamptz,
    ended_by uuid references member (id),
    version bigint not null
);
create unique index mentorship_one_running_a_pair on mentorship (mentor, mentee) where stage in ('ACTIVE', 'PAUSED');
create index mentorship_newest on mentorship (started_at desc, id desc);
create index mentorship_mentor on mentorship (mentor, started_at desc, id desc);
create index mentorship_mentee on mentorship (mentee, started_at desc, id desc);
