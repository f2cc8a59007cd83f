set local lock_timeout = '5s';

-- in how many published rounds nobody was found for it
alter table request add column passed_over int not null default 0;
create index request_passed_over on request (id) where stage = 'OPEN' and passed_over > 0;
create index round_unmatched_request on round_unmatched (round, request);
