set local lock_timeout = '5s';

create table campaign (
    slug varchar(60) primary key,
    hashtag varchar(60) not null,
    title text not null,
    summary text not null,
    text_version int not null,
    pledge_text text not null,
    conduct_text text not null,
    goal_seats int not null
);

insert into campaign values (
    'mentorher',
    '#MentorHer',
    'Leaders who make room',
    'Women are mentored less than men, and since early 2018 more men say that mentoring a woman makes them uncomfortable. '
        || 'Here leaders promise seats in public, and everybody can see which promises were kept.',
    1,
    'I will give my time to women who ask for it. I promise the number of seats named here, I open them within ninety days, '
        || 'and I meet the people on them as agreed. I speak for them where they are not in the room.',
    'I treat everybody I mentor with respect. Whatever I offer to one I offer to all: the same places, the same hours, the '
        || 'same formats. I begin nothing that the other side has not agreed to, and I accept a no without asking why.',
    10000
);

create table organisation (
    id uuid primary key,
    name text not null,
    name_key text not null,
    domain varchar(253) not null,
    created_at timestamptz not null,
    constraint organisation_once unique (name_key, domain)
);
create index organisation_newest on organisation (created_at desc, id desc);

create table pledge (
    id uuid primary key,
    campaign varchar(60) not null references campaign (slug),
    text_version int not null,
    member uuid references member (id),
    name text not null,
    email varchar(254) not null,
    email_canonical varchar(254) not null,
    title text not null,
    organisation text not null,
    organisation_key text not null,
    seniority varchar(20) not null,
    seats int not null check (seats between 1 and 5),
    policy_url text,
    statement text,
    stage varchar(20) not null check (stage in ('PENDING', 'SIGNED', 'WITHDRAWN', 'REMOVED')),
    attested_by varchar(20),
    token_hash varchar(64) unique,
    created_at timestamptz not null,
    signed_at timestamptz,
    ended_at timestamptz,
    removal_reason text,
    version bigint not null,
    constraint pledge_signed check (stage = 'PENDING' or signed_at is not null)
);
create unique index pledge_once on pledge (campaign, email_canonical) where stage = 'SIGNED';
create index pledge_address on pledge (campaign, email_canonical, created_at);
create index pledge_wall on pledge (signed_at desc, id desc) where stage = 'SIGNED';
create index pledge_pending on pledge (created_at) where stage = 'PENDING';
create index pledge_member on pledge (member);
create index pledge_organisation on pledge (organisation_key) where stage = 'SIGNED' and attested_by is null;

create table seat (
    id uuid primary key,
    pledge_id uuid not null references pledge (id) on delete cascade,
    position int not null,
    stage varchar(20) not null check (stage in ('PROMISED', 'OPENED', 'FILLED', 'KEPT')),
    open boolean not null,
    occupant uuid unique,
    version bigint not null,
    constraint seat_position unique (pledge_id, position),
    constraint seat_offered check (not open or stage <> 'PROMISED')
);
