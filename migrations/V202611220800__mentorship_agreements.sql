set local lock_timeout = '5s';

-- one row a version of what two people agreed on: at most one is open, at most one holds
create table agreement (
    id uuid primary key,
    mentorship uuid not null references mentorship (id),
    number int not null,
    rhythm varchar(20) not null check (rhythm in ('WEEKLY', 'EVERY_TWO_WEEKS', 'MONTHLY')),
    formats varchar(20)[] not null,
    ends_on date not null,
    confidential text not null,
    stage varchar(20) not null check (stage in ('OPEN', 'AGREED', 'REPLACED', 'DROPPED')),
    proposed_by uuid not null references member (id),
    proposed_at timestamptz not null,
    mentor_confirmed_at timestamptz,
    mentee_confirmed_at timestamptz,
    agreed_at timestamptz,
    version bigint not null,
    constraint agreement_number unique (mentorship, number),
    constraint agreement_both check (stage <> 'AGREED' or mentor_confirmed_at is not null and mentee_confirmed_at is not null)
);
create unique index agreement_one_open on agreement (mentorship) where stage = 'OPEN';
create unique index agreement_one_holds on agreement (mentorship) where stage = 'AGREED';
