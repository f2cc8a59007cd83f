set local lock_timeout = '5s';

-- the clock of one mentorship that runs: it stands still while the mentorship is paused, and goes with its end
create table mentorship_pulse (
    mentorship uuid primary key references mentorship (id) on delete cascade,
    asked int not null,
    next_at timestamptz not null,
    silent_from timestamptz not null,
    warned_at timestamptz,
    ends_at timestamptz,
    paused_at timestamptz,
    version bigint not null,
    constraint mentorship_pulse_warning check ((warned_at is null) = (ends_at is null))
);
create index mentorship_pulse_next on mentorship_pulse (next_at) where paused_at is null;
create index mentorship_pulse_silent on mentorship_pulse (silent_from) where paused_at is null and warned_at is null;
create index mentorship_pulse_ends on mentorship_pulse (ends_at) where warned_at is not null;
create index mentorship_last_word on mentorship (last_word_at) where stage = 'ACTIVE';

create table check_in (
    id uuid primary key,
    mentorship uuid not null references mentorship (id) on delete cascade,
    number int not null check (number > 0),
    member uuid not null references member (id),
    stage varchar(20) not null check (stage in ('ASKED', 'ANSWERED', 'LAPSED')),
    asked_at timestamptz not null,
    remind_at timestamptz not null,
    reminded_at timestamptz,
    answered_at timestamptz,
    rhythm int check (rhythm between 1 and 5),
    respect int check (respect between 1 and 5),
    worth int check (worth between 1 and 5),
    line text,
    staff_may_read boolean not null,
    version bigint not null,
    constraint check_in_once unique (mentorship, number, member),
    constraint check_in_answered check (
        (stage = 'ANSWERED') = (answered_at is not null and rhythm is not null and respect is not null and worth is not null)),
    constraint check_in_line check (line is null or stage = 'ANSWERED'),
    constraint check_in_shared check (not staff_may_read or line is not null)
);
create unique index check_in_one_open on check_in (mentorship, member) where stage = 'ASKED';
create index check_in_open_of on check_in (member) where stage = 'ASKED';
create index check_in_remind on check_in (remind_at) where stage = 'ASKED' and reminded_at is null;

-- what staff should look at
create table mentorship_flag (
    id uuid primary key,
    mentorship uuid not null references mentorship (id) on delete cascade,
    cause varchar(20) not null check (cause in ('LOW_SCORES', 'SILENCE')),
    stage varchar(20) not null check (stage in ('OPEN', 'SEEN', 'SETTLED')),
    raised_at timestamptz not null,
    seen_at timestamptz,
    seen_by uuid references member (id),
    settled_at timestamptz,
    settled_by uuid references member (id),
    note text,
    version bigint not null,
    constraint mentorship_flag_settled check ((stage = 'SETTLED') = (settled_at is not null)),
    constraint mentorship_flag_seen check (stage <> 'SEEN' or seen_at is not null)
);
create unique index mentorship_flag_one_open on mentorship_flag (mentorship, cause) where stage = 'OPEN';
create index mentorship_flag_newest on mentorship_flag (stage, raised_at desc, id desc);
create index mentorship_flag_all on mentorship_flag (raised_at desc, id desc);
create index mentorship_flag_mentorship on mentorship_flag (mentorship, raised_at desc);
