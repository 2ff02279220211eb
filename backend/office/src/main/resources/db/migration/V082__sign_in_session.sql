-- 登录中的会话：各节点共用，结束了的各节点都不再认
create table sign_in_session (
  id varchar(36) not null,
  staff_id varchar(36) not null,
  address varchar(64) not null,
  browser varchar(300) not null,
  begun_at ${moment} not null,
  seen_at ${moment} not null,
  ended_at ${moment},
  constraint pk_sign_in_session primary key (id),
  constraint fk_sign_in_session_staff foreign key (staff_id) references staff (id)
)${table_options};
