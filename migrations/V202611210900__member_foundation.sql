-- One replica migrates at a time; a lock that somebody else holds for long fails the migration instead of the site.
set local lock_timeout = '5s';

create table idempotency_key (
    scope varchar(64) primary key,
    body_hash varchar(64) not null,
    status int,
    answer text,
    location text,
    created_at timestamptz not null
);
create index idempotency_key_created on idempotency_key (created_at);

create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor uuid,
    kind varchar(80) not null,
    subject uuid not null,
    details jsonb not null
);
create index audit_entry_subject on audit_entry (subject, id);
create index audit_entry_actor on audit_entry (actor, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit is never changed';
end
$$;
create trigger audit_entry_kept before update or delete on audit_entry for each row execute function refuse_change();
create trigger audit_entry_not_emptied before truncate on audit_entry for each statement execute function refuse_change();

create table outbox_mail (
    id uuid primary key,
    key varchar(200) not null unique,
    recipient varchar(254),
    subject varchar(200),
    body text,
    created_at timestamptz not null,
    due_at timestamptz not null,
    attempts int not null,
    sent_at timestamptz,
    given_up_at timestamptz,
    failure varchar(200)
);
create index outbox_mail_due on outbox_mail (due_at) where sent_at is null and given_up_at is null;

create table field (
    code varchar(60) primary key,
    area varchar(60) references field (code),
    name_en varchar(80) not null,
    name_es varchar(80) not null,
    position int not null
);

create table member (
    id uuid primary key,
    issuer varchar(255) not null,
    subject varchar(255) not null,
    name varchar(250) not null,
    email varchar(254),
    email_verified boolean not null,
    created_at timestamptz not null,
    suspended_at timestamptz,
    suspension_reason text,
    version bigint not null,
    constraint member_identity unique (issuer, subject)
);

create table account_order (
    id uuid primary key,
    member uuid references member (id),
    reference uuid,
    email varchar(254),
    name varchar(250),
    group_name varchar(60) not null,
    created_at timestamptz not null,
    due_at timestamptz not null,
    done_at timestamptz,
    attempts int not null,
    failure varchar(200)
);
create index account_order_due on account_order (due_at) where done_at is null;

create table mentor_profile (
    id uuid primary key,
    member_id uuid not null references member (id),
    headline text not null,
    title text not null,
    organisation text not null,
    seniority varchar(20) not null,
    fields varchar(120)[] not null,
    languages varchar(120)[] not null,
    time_zone varchar(60) not null,
    formats varchar(120)[] not null,
    topics varchar(120)[] not null,
    seats int not null check (seats between 1 and 5),
    stage varchar(20) not null check (stage in ('DRAFT', 'IN_REVIEW', 'ACTIVE', 'PAUSED', 'CLOSED')),
    conduct_accepted_at timestamptz,
    submitted_at timestamptz,
    return_reason text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    -- what an active mentor needs and this table can see
    constraint mentor_profile_conduct check (stage <> 'ACTIVE' or conduct_accepted_at is not null)
);
create unique index mentor_profile_one_a_member on mentor_profile (member_id) where stage <> 'CLOSED';
create index mentor_profile_stage on mentor_profile (stage, updated_at desc, id desc);
create index mentor_profile_active on mentor_profile (created_at desc, id desc) where stage = 'ACTIVE';

create table mentee_profile (
    id uuid primary key,
    member_id uuid not null references member (id),
    headline text not null,
    title text not null,
    organisation text,
    seniority varchar(20) not null,
    fields varchar(120)[] not null,
    languages varchar(120)[] not null,
    time_zone varchar(60) not null,
    formats varchar(120)[] not null,
    topics varchar(120)[] not null,
    avoid_own_organisation boolean not null,
    stage varchar(20) not null check (stage in ('DRAFT', 'ACTIVE', 'PAUSED', 'CLOSED')),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null
);
create unique index mentee_profile_one_a_member on mentee_profile (member_id) where stage <> 'CLOSED';
create index mentee_profile_member on mentee_profile (member_id, created_at);
