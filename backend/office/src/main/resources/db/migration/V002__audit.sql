-- 审计 One chain of lines an organ; lines are only ever added
create table audit_head (
    chain varchar(36) not null,
    seq bigint not null,
    hash char(64) not null,
    constraint audit_head_pk primary key (chain)
)${table_options};

create table audit_entry (
    chain varchar(36) not null,
    seq bigint not null,
    happened_at ${moment} not null,
    actor varchar(36) not null,
    action varchar(64) not null,
    report varchar(36),
    facts longtext not null,
    previous_hash char(64) not null,
    hash char(64) not null,
    constraint audit_entry_has_one_place primary key (chain, seq)
)${table_options};

create index audit_entry_by_time on audit_entry (happened_at, chain, seq);
create index audit_entry_by_report on audit_entry (report, happened_at);
