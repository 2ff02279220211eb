-- 修订 Why a revision was made, and what its author says about it
alter table report_revision add column kind varchar(16) default 'SUBMITTED' not null;
alter table report_revision add column note varchar(200) default '' not null;
create index ix_revision_by_time on report_revision (report_id, edition, made_at);
