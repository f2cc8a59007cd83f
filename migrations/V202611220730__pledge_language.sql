set local lock_timeout = '5s';

-- the language of the page on which it was signed
alter table pledge add column language varchar(8) not null default 'en';
