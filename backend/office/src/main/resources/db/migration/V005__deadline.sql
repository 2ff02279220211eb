create table report_call (
  id varchar(36) not null,
  report_year int not null,
  organ_id varchar(36) not null,
  opened_by varchar(36) not null,
  opened_at ${moment} not null,
  constraint pk_report_call primary key (id),
  constraint uq_one_call_a_year unique (organ_id, report_year),
  constraint fk_call_organ foreign key (organ_id) references organ (id)
)${table_options};

create table call_target (
  call_id varchar(36) not null,
  organ_id varchar(36) not null,
  report_id varchar(36) not null,
  constraint pk_call_target primary key (call_id, organ_id),
  constraint fk_target_call foreign key (call_id) references report_call (id),
  constraint fk_target_report foreign key (report_id) references report (id)
)${table_options};

create table reminder (
  report_id varchar(36) not null,
  stage_id varchar(64) not null,
  staff_id varchar(36) not null,
  reminded_on date not null,
  due_on date not null,
  constraint pk_reminder primary key (report_id, stage_id, staff_id, reminded_on),
  constraint fk_reminder_report foreign key (report_id) references report (id)
)${table_options};
create index ix_reminder_person on reminder (staff_id, reminded_on);
