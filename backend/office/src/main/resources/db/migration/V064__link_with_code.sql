alter table one_time_link add column (issued_by varchar(36), code_hash char(64), confirmed_by varchar(36), wrong_codes int default 0 not null, role varchar(20));
