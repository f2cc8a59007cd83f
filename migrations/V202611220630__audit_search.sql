set local lock_timeout = '5s';

-- every search gives its rows newest first, however old the period is
create index audit_entry_newest on audit_entry (at desc, id desc);
create index audit_entry_kind_newest on audit_entry (kind, at desc, id desc);
create index audit_entry_subject_newest on audit_entry (subject, at desc, id desc);
create index audit_entry_actor_newest on audit_entry (actor, at desc, id desc);
-- these gave them in the order of writing only
drop index audit_entry_subject;
drop index audit_entry_actor;
