-- 保密审查、隐私审查 What was ticked and remarked, item by item, with the words as they read then
create table decision_check (
  decision_id varchar(36) not null,
  checklist varchar(32) not null,
  item varchar(64) not null,
  words varchar(300) not null,
  ticked boolean not null,
  remark varchar(500) not null,
  constraint pk_decision_check primary key (decision_id, checklist, item),
  constraint fk_check_decision foreign key (decision_id) references decision (id)
)${table_options};
