set local lock_timeout = '5s';

create table circle_formation (
    id uuid primary key,
    stage varchar(20) not null check (stage in ('PROPOSED', 'PUBLISHED', 'DISCARDED')),
    seekers int not null,
    groups int not null,
    left_out int not null,
    created_at timestamptz not null,
    version bigint not null
);
create index circle_formation_newest on circle_formation (created_at desc, id desc);

create table circle_group (
    id uuid primary key,
    formation uuid not null references circle_formation (id) on delete cascade,
    position int not null,
    field varchar(60) not null references field (code),
    language varchar(8) not null,
    time_zone varchar(60) not null,
    earliest int not null,
    latest int not null,
    lowest varchar(20) not null,
    highest varchar(20) not null,
    people int not null,
    circle uuid references circle (id),
    made_at timestamptz,
    constraint circle_group_position unique (formation, position)
);
create index circle_group_to_make on circle_group (formation, position) where made_at is null;

create table circle_seeker (
    id uuid primary key,
    formation uuid not null references circle_formation (id) on delete cascade,
    circle_group uuid references circle_group (id) on delete cascade,
    position int not null,
    request uuid not null references request (id),
    member uuid not null references member (id),
    reason varchar(40),
    others int not null,
    constraint circle_seeker_position unique (formation, position),
    constraint circle_seeker_reason check ((circle_group is null) = (reason is not null))
);
create index circle_seeker_group on circle_seeker (circle_group) where circle_group is not null;
create index circle_seeker_left_out on circle_seeker (formation, position) where circle_group is null;

-- rounds after which those without a mentor are looked after, and how far that has come
create table circle_search (
    round uuid primary key references round (id),
    reached uuid not null,
    created_at timestamptz not null,
    done_at timestamptz
);

-- what whoever a round left without a mentor was offered, once a round
create table circle_offer (
    round uuid not null references round (id),
    request uuid not null references request (id),
    member uuid not null references member (id),
    kind varchar(20) not null check (kind in ('INVITED', 'GATHERING', 'MEMBER')),
    circle uuid references circle (id),
    created_at timestamptz not null,
    primary key (round, request)
);
create index circle_offer_member on circle_offer (member, created_at desc);
