-- 流程 An organ's own chains, a version each; a version without a model means the product's chain again
create table own_chain (
  organ_id varchar(36) not null,
  version_number int not null,
  name varchar(100) not null,
  bpmn longtext not null,
  sm3 varchar(64) not null,
  deployed_by varchar(36) not null,
  deployed_at ${moment} not null,
  constraint pk_own_chain primary key (organ_id, version_number),
  constraint fk_own_chain_organ foreign key (organ_id) references organ (id)
)${table_options};

-- 0: the product's chain
alter table report add column chain_version int default 0 not null;

-- 处置 What administrators did to a report's case: ended, reopened, moved to another version; lines are only ever added
create table case_act (
  report_id varchar(36) not null,
  line_number int not null,
  act varchar(16) not null,
  detail varchar(200) not null,
  reason varchar(500) not null,
  staff_id varchar(36) not null,
  staff_name varchar(100) not null,
  done_at ${moment} not null,
  constraint pk_case_act primary key (report_id, line_number),
  constraint fk_case_act_report foreign key (report_id) references report (id)
)${table_options};

-- 停滞 A report that nobody can move, from when it was found until somebody could again
create table standstill (
  id varchar(36) not null,
  report_id varchar(36) not null,
  stage_id varchar(64) not null,
  found_at ${moment} not null,
  over_at ${moment},
  open_key varchar(36),
  constraint pk_standstill primary key (id),
  constraint uq_one_open_standstill_a_report unique (open_key),
  constraint fk_standstill_report foreign key (report_id) references report (id)
)${table_options};
