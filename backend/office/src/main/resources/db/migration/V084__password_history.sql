-- 用过的密码，只存认得出它的摘要；kept_at 也是现在这个密码设定的时间
create table password_history (
  id varchar(36) not null,
  staff_id varchar(36) not null,
  password varchar(255) not null,
  kept_at ${moment} not null,
  constraint pk_password_history primary key (id),
  constraint fk_password_history_staff foreign key (staff_id) references staff (id)
)${table_options};
