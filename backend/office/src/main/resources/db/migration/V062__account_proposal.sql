-- 系统管理员提出、安全管理员确认的账号事项 What one administrator proposes of an account and another one confirms or refuses
create table account_proposal (
    id varchar(36) not null,
    staff_id varchar(36) not null,
    proposed_by varchar(36) not null,
    proposed_at ${moment} not null,
    roles varchar(400),
    standing int not null,
    link_hash char(64),
    settled_by varchar(36),
    settled_at ${moment},
    outcome varchar(16),
    constraint pk_account_proposal primary key (id),
    constraint fk_account_proposal_staff foreign key (staff_id) references staff (id)
)${table_options};
