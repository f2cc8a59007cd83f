set local lock_timeout = '5s';

-- spreadsheets matched without accounts; gone, with all they held, a day after they came
create table simulation (
    id uuid primary key,
    method varchar(20) not null,
    policy jsonb not null,
    seed bigint not null,
    lenient boolean not null,
    stage varchar(20) not null check (stage in ('QUEUED', 'RUNNING', 'DONE', 'REFUSED', 'FAILED')),
    complaints jsonb,
    report jsonb,
    created_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    version bigint not null
);
create index simulation_newest on simulation (created_at desc, id desc);
create index simulation_waiting on simulation (created_at) where stage in ('QUEUED', 'RUNNING');

create table simulation_file (
    simulation uuid not null references simulation (id) on delete cascade,
    name varchar(40) not null,
    content bytea not null,
    primary key (simulation, name)
);
