set local lock_timeout = '5s';

create table request (
    id uuid primary key,
    member uuid not null references member (id),
    field varchar(60) not null references field (code),
    topics varchar(120)[] not null,
    message text,
    choices jsonb not null,
    stage varchar(20) not null check (stage in ('OPEN', 'PROPOSED', 'MATCHED', 'WITHDRAWN', 'EXPIRED')),
    priority int not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    settled_at timestamptz,
    version bigint not null,
    constraint request_settled check ((stage in ('OPEN', 'PROPOSED')) <= (settled_at is null))
);
create unique index request_one_a_member on request (member) where settled_at is null;
create index request_member on request (member, created_at desc, id desc);
create index request_open on request (expires_at) where stage = 'OPEN';

create table round (
    id uuid primary key,
    method varchar(20) not null,
    seed bigint not null,
    weights jsonb not null,
    stage varchar(20) not null check (stage in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'PUBLISHED', 'DISCARDED')),
    report jsonb,
    created_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    version bigint not null
);
create unique index round_one_running on round ((true)) where stage = 'RUNNING';
create index round_newest on round (created_at desc, id desc);

create table round_market (
    round uuid primary key references round (id),
    market jsonb not null
);

create table round_pair (
    id uuid primary key,
    round uuid not null references round (id),
    position int not null,
    request uuid not null references request (id),
    mentor uuid not null references mentor_profile (id),
    score int not null,
    rank int not null,
    reasons jsonb not null,
    proposal uuid,
    constraint round_pair_position unique (round, position),
    constraint round_pair_request unique (round, request)
);

create table round_unmatched (
    id uuid primary key,
    round uuid not null references round (id),
    position int not null,
    request uuid not null references request (id),
    mentors_considered int not null,
    candidates int not null,
    removals jsonb not null,
    helps jsonb not null,
    constraint round_unmatched_position unique (round, position)
);

create table proposal (
    id uuid primary key,
    round uuid references round (id),
    request uuid not null references request (id),
    mentor uuid not null references mentor_profile (id),
    mentor_member uuid not null references member (id),
    mentee_member uuid not null references member (id),
    score int not null check (score between 0 and 100),
    reasons jsonb not null,
    hand_reason text,
    stage varchar(20) not null
        check (stage in ('IN_REVIEW', 'APPROVED', 'AGREED', 'DECLINED', 'LAPSED', 'REJECTED', 'WITHDRAWN')),
    mentor_consented_at timestamptz,
    mentee_consented_at timestamptz,
    created_at timestamptz not null,
    approved_at timestamptz,
    expires_at timestamptz,
    reminded_at timestamptz,
    closed_at timestamptz,
    rejection_reason text,
    declined_by varchar(20),
    decline_reason varchar(20),
    decline_note text,
    mentorship uuid unique,
    version bigint not null,
    constraint proposal_two_people check (mentor_member <> mentee_member),
    constraint proposal_two_consents check (
        (stage = 'AGREED') = (mentorship is not null)
        and (stage <> 'AGREED' or mentor_consented_at is not null and mentee_consented_at is not null))
);
create unique index proposal_one_live_a_request on proposal (request) where stage in ('IN_REVIEW', 'APPROVED');
create unique index proposal_one_live_a_pair on proposal (mentor_member, mentee_member) where stage in ('IN_REVIEW', 'APPROVED');
create index proposal_newest on proposal (created_at desc, id desc);
create index proposal_stage on proposal (stage, created_at desc, id desc);
create index proposal_mentor_member on proposal (mentor_member, created_at desc, id desc);
create index proposal_mentee_member on proposal (mentee_member, created_at desc, id desc);
create index proposal_live_mentor on proposal (mentor) where stage in ('IN_REVIEW', 'APPROVED');
create index proposal_due on proposal (expires_at) where stage = 'APPROVED';
create index proposal_to_remind on proposal (approved_at) where stage = 'APPROVED' and reminded_at is null;
