alter table publication_stop add column reason varchar(32) default 'CONTENT_CHANGED' not null;
alter table publication_stop add column detail varchar(1000) default '' not null;
