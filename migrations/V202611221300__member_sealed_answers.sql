set local lock_timeout = '5s';

-- answers to calls that carried a key are sealed under it: they may hold a secret that is shown once. Those in the old form
-- are forgotten
delete from idempotency_key;
alter table idempotency_key drop column answer, add column answer bytea;
