set local lock_timeout = '5s';

-- where an organisation wants to be told of what touches it
create table webhook (
    id uuid primary key,
    organisation uuid not null references organisation (id),
    address varchar(500) not null,
    secret varchar(100) not null,
    former_secret varchar(100),
    former_until timestamptz,
    kinds varchar(80)[] not null,
    stage varchar(20) not null check (stage in ('ACTIVE', 'DISABLED')),
    created_at timestamptz not null,
    disabled_at timestamptz,
    failures int not null,
    failing_since timestamptz,
    retry_at timestamptz,
    version bigint not null,
    constraint webhook_once unique (organisation, address),
    constraint webhook_disabled check ((stage = 'DISABLED') = (disabled_at is not null))
);

-- one thing to be told to one webhook, and what came of it; kept for 30 days
create table webhook_delivery (
    id uuid primary key,
    webhook uuid not null references webhook (id) on delete cascade,
    event uuid not null,
    kind varchar(80) not null,
    body text not null,
    stage varchar(20) not null check (stage in ('PENDING', 'DELIVERED', 'GIVEN_UP')),
    created_at timestamptz not null,
    due_at timestamptz not null,
    attempts int not null,
    tried_at timestamptz,
    status int,
    failure varchar(40),
    constraint webhook_delivery_once unique (webhook, event)
);
create index webhook_delivery_due on webhook_delivery (due_at) where stage = 'PENDING';
create index webhook_delivery_newest on webhook_delivery (webhook, created_at desc, id desc);
create index webhook_delivery_age on webhook_delivery (created_at);
