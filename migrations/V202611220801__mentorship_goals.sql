set local lock_timeout = '5s';

-- what a mentee wants to reach; seen by nobody else unless shared
create table goal (
    id uuid primary key,
    mentorship uuid not null references mentorship (id),
    title text not null,
    why text,
    due_on date,
    steps jsonb not null,
    stage varchar(20) not null check (stage in ('OPEN', 'REACHED', 'LET_GO')),
    shared boolean not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null
);
create index goal_newest on goal (mentorship, created_at desc, id desc);
