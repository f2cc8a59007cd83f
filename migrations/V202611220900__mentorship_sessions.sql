set local lock_timeout = '5s';

create table mentorship_session (
    id uuid primary key,
    mentorship uuid not null references mentorship (id),
    stage varchar(20) not null check (stage in ('PLANNED', 'HELD', 'MISSED', 'CANCELLED')),
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    format varchar(20) not null,
    place text,
    template varchar(20) not null check (template in ('FIRST_MEETING', 'MIDDLE', 'CLOSING')),
    -- what the two made of the template; null until then
    agenda jsonb,
    shared_notes text,
    -- of the calendar entry (RFC 5545, 3.8.7.4)
    sequence int not null,
    changed_at timestamptz not null,
    remind_at timestamptz,
    missed_by varchar(20) check (missed_by in ('MENTOR', 'MENTEE', 'BOTH')),
    settled_at timestamptz,
    settled_by uuid references member (id),
    confirmed_at timestamptz,
    version bigint not null
);
create index mentorship_session_newest on mentorship_session (mentorship, starts_at desc, id desc);
create index mentorship_session_planned on mentorship_session (mentorship, starts_at) where stage = 'PLANNED';
create index mentorship_session_reminders on mentorship_session (remind_at) where stage = 'PLANNED' and remind_at is not null;
create index mentorship_session_confirmed on mentorship_session (mentorship) where confirmed_at is not null;

-- times that one side proposes to the other, for a new session or to move one
create table time_offer (
    id uuid primary key,
    mentorship uuid not null references mentorship (id),
    session uuid references mentorship_session (id),
    offered_by uuid not null references member (id),
    stage varchar(20) not null check (stage in ('OPEN', 'TAKEN', 'COUNTERED', 'WITHDRAWN', 'LAPSED')),
    times jsonb not null check (jsonb_array_length(times) between 1 and 5),
    last_time timestamptz not null,
    minutes int not null check (minutes > 0),
    format varchar(20) not null,
    place text,
    template varchar(20) not null check (template in ('FIRST_MEETING', 'MIDDLE', 'CLOSING')),
    created_at timestamptz not null,
    version bigint not null
);
create unique index time_offer_one_open on time_offer (mentorship) where stage = 'OPEN';
create index time_offer_newest on time_offer (mentorship, created_at desc, id desc);
create index time_offer_lapsing on time_offer (last_time) where stage = 'OPEN';

-- what only its writer reads
create table session_note (
    session uuid not null references mentorship_session (id),
    writer uuid not null references member (id) on delete cascade,
    text text,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (session, writer)
);

-- carried from session to session until they are done
create table next_step (
    id uuid primary key,
    mentorship uuid not null references mentorship (id),
    session uuid not null references mentorship_session (id),
    who varchar(20) not null check (who in ('MENTOR', 'MENTEE', 'BOTH')),
    what text not null,
    created_at timestamptz not null,
    done_at timestamptz,
    version bigint not null
);
create index next_step_open on next_step (mentorship, created_at, id) where done_at is null;
create index next_step_session on next_step (session, created_at, id);

-- when a mentor usually has time, on the mentor's own clock
create table availability (
    member uuid primary key references member (id) on delete cascade,
    hours jsonb not null,
    updated_at timestamptz not null,
    version bigint not null
);

-- the secret itself is known to its member alone
create table calendar_feed (
    member uuid primary key references member (id) on delete cascade,
    secret_hash varchar(64) not null unique,
    created_at timestamptz not null,
    version bigint not null
);

-- since when its seat counts as kept, for what was held and confirmed
alter table mentorship add column kept_at timestamptz;
create index mentorship_not_yet_kept on mentorship (started_at) where stage = 'ACTIVE' and kept_at is null;
