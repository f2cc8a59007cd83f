set local lock_timeout = '5s';

-- what one of the two says once it is over
create table farewell (
    id uuid primary key,
    mentorship uuid not null references mentorship (id),
    member uuid not null references member (id),
    rating int check (rating between 1 and 5),
    again boolean not null,
    thanks text,
    publish boolean not null,
    said_at timestamptz not null,
    version bigint not null,
    constraint farewell_one_a_side unique (mentorship, member),
    constraint farewell_words check (not publish or thanks is not null)
);
create index farewell_published on farewell (said_at desc, id desc) where publish;

-- who is never brought together again; whoever of the two wanted it
create table member_block (
    blocker uuid not null references member (id),
    blocked uuid not null references member (id),
    created_at timestamptz not null,
    primary key (blocker, blocked)
);
create index member_block_blocked on member_block (blocked);

-- a request whose mentorship ended may be open again and lead to another one
alter table mentorship drop constraint mentorship_request_key;
create index mentorship_request on mentorship (request);
create unique index mentorship_one_running_a_request on mentorship (request) where stage in ('ACTIVE', 'PAUSED');
