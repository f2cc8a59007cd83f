set local lock_timeout = '5s';

-- what a mentee has gathered of a request that is not sent yet; it belongs to the member and goes with the member
create table request_draft (
    member uuid primary key references member (id) on delete cascade,
    field text,
    topics text,
    message text,
    choices jsonb not null,
    updated_at timestamptz not null,
    version bigint not null,
    constraint request_draft_choices check (jsonb_array_length(choices) <= 5)
);

-- how many open requests name a mentor
create index request_choices on request using gin (choices jsonb_path_ops) where stage = 'OPEN';

-- what has come of a request
create index proposal_request on proposal (request, created_at desc);
