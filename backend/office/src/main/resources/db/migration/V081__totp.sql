-- 动态口令：每人至多一个；sealed_key 用安装密钥加密，last_step 是最后用过的那个 30 秒
create table totp (
  staff_id varchar(36) not null,
  sealed_key varchar(400) not null,
  added_at ${moment} not null,
  last_step bigint not null,
  constraint pk_totp primary key (staff_id),
  constraint fk_totp_staff foreign key (staff_id) references staff (id)
)${table_options};
