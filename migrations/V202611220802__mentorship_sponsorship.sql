set local lock_timeout = '5s';

create table sponsorship_act (
    id uuid primary key,
    mentorship uuid not null references mentorship (id),
    kind varchar(20) not null check (kind in ('INTRODUCTION', 'STRETCH_ASSIGNMENT', 'RECOMMENDATION', 'PROMOTION')),
    note text,
    happened_on date not null,
    stage varchar(20) not null check (stage in ('WAITING', 'CONFIRMED', 'DECLINED', 'WITHDRAWN')),
    logged_by uuid not null references member (id),
    logged_at timestamptz not null,
    answered_at timestamptz,
    version bigint not null
);
create index sponsorship_act_newest on sponsorship_act (mentorship, logged_at desc, id desc);
create index sponsorship_act_waiting on sponsorship_act (mentorship) where stage = 'WAITING';
create index sponsorship_act_counted on sponsorship_act (kind) where stage = 'CONFIRMED';
