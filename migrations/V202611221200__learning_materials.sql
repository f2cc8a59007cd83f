set local lock_timeout = '5s';

-- a piece of guidance; its texts stand in its versions, and what staff have not published yet in its draft
create table material (
    slug varchar(40) primary key,
    place int not null,
    audience varchar(10) not null check (audience in ('ALL', 'MENTORS', 'MENTEES')),
    required boolean not null,
    draft jsonb,
    draft_at timestamptz,
    version bigint not null
);

create table material_version (
    id uuid primary key,
    material varchar(40) not null references material (slug),
    major int not null check (major >= 1),
    minor int not null check (minor >= 0),
    edition jsonb not null,
    note text,
    shipped boolean not null,
    published_by uuid references member (id) on delete set null,
    published_at timestamptz not null,
    unique (material, major, minor)
);
create index material_version_page on material_version (material, published_at desc, id desc);

-- who has read what; a new major version asks again
create table material_completion (
    member uuid not null references member (id) on delete cascade,
    material varchar(40) not null references material (slug),
    major int not null,
    minor int not null,
    completed_at timestamptz not null,
    primary key (member, material, major)
);

-- who has been told of what, so that nobody is told twice
create table material_notice (
    member uuid not null references member (id) on delete cascade,
    material varchar(40) not null references material (slug),
    major int not null,
    told_at timestamptz not null,
    primary key (member, material, major)
);

-- who mentored before there was anything to read is not cut off by that, but has some time
create table material_grace (
    member uuid primary key references member (id) on delete cascade,
    since timestamptz not null
);
insert into material_grace (member, since)
select distinct member_id, now() from mentor_profile where stage in ('IN_REVIEW', 'ACTIVE', 'PAUSED');
