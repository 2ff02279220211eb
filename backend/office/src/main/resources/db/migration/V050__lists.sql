-- 常用筛选 A list's filter under a name of its owner's
create table saved_filter (
  staff_id varchar(36) not null,
  list_name varchar(16) not null,
  name varchar(40) not null,
  conditions varchar(500) not null,
  saved_at ${moment} not null,
  constraint pk_saved_filter primary key (staff_id, list_name, name)
)${table_options};

-- Ten thousand items of one person are read in order, a page at a time
create index ix_work_item_todo on work_item (staff_id, state, due_on, created_at, id);
create index ix_work_item_closed on work_item (staff_id, state, closed_at, id);

-- 待开通 Organs that have been called and whose reports are not open yet; refusal: why one cannot be, '' while it waits
create table call_opening (
  call_id varchar(36) not null,
  organ_id varchar(36) not null,
  due_on date,
  asked_by varchar(36) not null,
  refusal varchar(64) not null,
  constraint pk_call_opening primary key (call_id, organ_id),
  constraint fk_opening_call foreign key (call_id) references report_call (id),
  constraint fk_opening_organ foreign key (organ_id) references organ (id)
)${table_options};
create index ix_call_opening_waiting on call_opening (refusal, call_id, organ_id);
