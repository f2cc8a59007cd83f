set local lock_timeout = '5s';

create table circle (
    id uuid primary key,
    name text not null,
    theme text not null,
    field varchar(60) not null references field (code),
    language varchar(8) not null,
    time_zone varchar(60) not null,
    seats int not null check (seats between 8 and 12),
    moderation varchar(20) not null check (moderation in ('ONE', 'PAIR', 'ROTATING')),
    welcoming boolean not null,
    stage varchar(20) not null check (stage in ('FORMING', 'ACTIVE', 'CLOSED')),
    -- members now, and free places that are held for somebody who was offered one
    joined int not null,
    held int not null,
    founder uuid references member (id),
    created_at timestamptz not null,
    started_at timestamptz,
    closed_at timestamptz,
    version bigint not null,
    constraint circle_capacity check (joined >= 0 and held >= 0 and joined + held <= seats)
);
create index circle_newest on circle (created_at desc, id desc);
create index circle_open on circle (created_at desc, id desc) where stage <> 'CLOSED';
create index circle_open_field on circle (field, language) where stage <> 'CLOSED';

create table circle_place (
    id uuid primary key,
    circle uuid not null references circle (id),
    member uuid not null references member (id),
    stage varchar(20) not null
        check (stage in ('ASKED', 'INVITED', 'WAITING', 'OFFERED', 'JOINED', 'REFUSED', 'WITHDRAWN', 'LEFT')),
    moderates boolean not null,
    since timestamptz not null,
    due_at timestamptz,
    joined_at timestamptz,
    version bigint not null,
    constraint circle_place_one_a_member unique (circle, member),
    constraint circle_place_moderator check (not moderates or stage = 'JOINED'),
    constraint circle_place_due check ((stage in ('INVITED', 'OFFERED')) = (due_at is not null))
);
create index circle_place_circle on circle_place (circle, stage, since, id);
create index circle_place_member on circle_place (member, since desc, id desc)
    where stage in ('ASKED', 'INVITED', 'WAITING', 'OFFERED', 'JOINED');
create index circle_place_due_at on circle_place (due_at) where due_at is not null;

create table circle_gathering (
    id uuid primary key,
    circle uuid not null references circle (id),
    begins_at timestamptz not null,
    time_zone varchar(60) not null,
    minutes int not null check (minutes between 30 and 240),
    place text,
    link text,
    topic text not null,
    opening boolean not null,
    stage varchar(20) not null check (stage in ('PLANNED', 'HELD', 'CANCELLED')),
    moderator uuid references member (id),
    attended uuid[],
    reminded_at timestamptz,
    created_at timestamptz not null,
    version bigint not null
);
create unique index circle_gathering_one_planned on circle_gathering (circle) where stage = 'PLANNED';
create index circle_gathering_circle on circle_gathering (circle, begins_at desc, id desc);
create index circle_gathering_to_remind on circle_gathering (begins_at) where stage = 'PLANNED' and reminded_at is null;

create table circle_action (
    id uuid primary key,
    circle uuid not null references circle (id),
    gathering uuid not null references circle_gathering (id),
    member uuid not null references member (id),
    text text not null,
    stage varchar(20) not null check (stage in ('OPEN', 'DONE', 'NOT_YET')),
    written_at timestamptz not null,
    version bigint not null,
    constraint circle_action_one_a_member unique (gathering, member)
);
create index circle_action_member on circle_action (member, written_at desc) where stage = 'OPEN';

-- who is asked by address
create index member_email on member (lower(email)) where email_verified;
