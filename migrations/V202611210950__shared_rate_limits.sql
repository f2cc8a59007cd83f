set local lock_timeout = '5s';

-- unlogged: after a crash everybody begins a new minute
create unlogged table rate_count (
    scope varchar(80) not null,
    minute bigint not null,
    calls int not null,
    primary key (scope, minute)
);
