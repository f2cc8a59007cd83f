set local lock_timeout = '5s';

-- in which language and on whose clock the member last read our pages
alter table member
    add column language varchar(8),
    add column zone varchar(60);
