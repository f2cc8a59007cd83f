set local lock_timeout = '5s';

-- what staff look through: titles nobody has vouched for, and pledges that ended; each newest first
create index pledge_to_attest on pledge (signed_at desc, id desc) where stage = 'SIGNED' and attested_by is null;
create index pledge_ended on pledge (ended_at desc, id desc) where stage in ('WITHDRAWN', 'REMOVED');
-- the wall by level
create index pledge_wall_seniority on pledge (seniority, signed_at desc, id desc) where stage = 'SIGNED';
