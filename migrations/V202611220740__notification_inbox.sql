set local lock_timeout = '5s';

-- how a member wants to be told; without a row all is as the defaults here say
create table notification_preference (
    member uuid primary key references member (id) on delete cascade,
    language varchar(8),
    daily boolean not null default false,
    digest_hour int not null default 8 check (digest_hour between 0 and 23),
    quiet_from int check (quiet_from between 0 and 23),
    quiet_until int check (quiet_until between 0 and 23),
    muted varchar(20)[] not null default '{}',
    -- no kind at all, until one is chosen again
    silent boolean not null default false,
    version bigint not null default 0,
    constraint notification_preference_quiet check (quiet_from is null and quiet_until is null or quiet_from <> quiet_until)
);

-- signs the links in mails by which a member stops some of them; made here, so that no operator has to
create table notification_key (
    id int primary key check (id = 1),
    key bytea not null
);
insert into notification_key values (1, decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

-- what a member was told; the words go after half a year, the key stays, so that nothing is told twice
create table inbox_notice (
    id uuid primary key,
    member uuid not null references member (id) on delete cascade,
    key varchar(200) not null unique,
    kind varchar(20) not null,
    path text,
    said jsonb,
    told_at timestamptz not null,
    read_at timestamptz,
    -- when its mail is due that waits for a digest or for the end of quiet hours
    mail_due_at timestamptz
);
create index inbox_notice_newest on inbox_notice (member, told_at desc, id desc) where said is not null;
create index inbox_notice_unread on inbox_notice (member) where said is not null and read_at is null;
create index inbox_notice_due on inbox_notice (mail_due_at) where mail_due_at is not null;
create index inbox_notice_kept on inbox_notice (told_at) where said is not null;
