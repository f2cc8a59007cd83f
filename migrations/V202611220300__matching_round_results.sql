set local lock_timeout = '5s';

-- all rules of a round; older rounds have only the mentees' weights
alter table round add column policy jsonb;
-- without it nobody can tell whom an anonymous id stands for
alter table round add column salt varchar(64);
alter table round alter column salt set default gen_random_uuid()::text;
update round set salt = gen_random_uuid()::text where salt is null;

-- the inputs of a large round come in parts
alter table round_market add column part int not null default 0;
alter table round_market drop constraint round_market_pkey;
alter table round_market add primary key (round, part);

-- how far a running job has come, apart from its row, which whoever runs it holds locked
create table job_progress (
    job uuid primary key,
    step varchar(20),
    done bigint not null default 0,
    total bigint not null default 1,
    cancelled boolean not null default false
);

alter table round_pair
    add column mentor_score int,
    add column mentor_rank int,
    add column mentor_reasons jsonb,
    add column alternatives jsonb;
alter table round_unmatched add column rivals jsonb;
alter table proposal
    add column mentor_score int check (mentor_score between 0 and 100),
    add column mentor_reasons jsonb;

create table round_unfilled (
    id uuid primary key,
    round uuid not null references round (id),
    position int not null,
    mentor uuid not null references mentor_profile (id),
    seats int not null,
    mentees_considered int not null,
    candidates int not null,
    removals jsonb not null,
    helps jsonb not null,
    constraint round_unfilled_position unique (round, position),
    constraint round_unfilled_mentor unique (round, mentor)
);
create index request_open_by_id on request (id) where stage = 'OPEN';
create index mentor_profile_active_by_id on mentor_profile (id) where stage = 'ACTIVE';
create index round_published on round (finished_at) where stage = 'PUBLISHED';
