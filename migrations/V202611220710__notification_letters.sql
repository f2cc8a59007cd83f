set local lock_timeout = '5s';

-- a mail as web text, with what goes along with it; whose it is, so that it goes where the member goes
alter table outbox_mail
    add column html text,
    add column unsubscribe varchar(500),
    add column attachments jsonb,
    add column member uuid references member (id) on delete cascade;
create index outbox_mail_member on outbox_mail (member) where member is not null;
