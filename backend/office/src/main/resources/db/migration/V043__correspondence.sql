-- 阅览 Who may read a report without a duty that lets them, as long as somebody wants them to
create table reading_grant (
  id varchar(36) not null,
  report_id varchar(36) not null,
  staff_id varchar(36) not null,
  granted_at ${moment} not null,
  ended_at ${moment},
  constraint pk_reading_grant primary key (id),
  constraint fk_grant_report foreign key (report_id) references report (id)
)${table_options};
create index ix_reading_grant on reading_grant (report_id, staff_id);

-- 催办 Once a day and person
create table urge (
  report_id varchar(36) not null,
  staff_id varchar(36) not null,
  urged_on date not null,
  stage_id varchar(64) not null,
  note varchar(200) not null,
  urged_by varchar(36) not null,
  urged_at ${moment} not null,
  constraint pk_urge primary key (report_id, staff_id, urged_on),
  constraint fk_urge_report foreign key (report_id) references report (id)
)${table_options};

-- 抄送 With the moment it was read
create table report_copy (
  id varchar(36) not null,
  report_id varchar(36) not null,
  staff_id varchar(36) not null,
  note varchar(200) not null,
  sent_by varchar(36) not null,
  sent_at ${moment} not null,
  read_at ${moment},
  grant_id varchar(36) not null,
  constraint pk_report_copy primary key (id),
  constraint uq_one_copy_a_person unique (report_id, staff_id),
  constraint fk_copy_report foreign key (report_id) references report (id),
  constraint fk_copy_grant foreign key (grant_id) references reading_grant (id)
)${table_options};
create index ix_report_copy_person on report_copy (staff_id, read_at, sent_at);

-- 征求意见 open_key: one question a person and report at a time
create table consultation (
  id varchar(36) not null,
  report_id varchar(36) not null,
  staff_id varchar(36) not null,
  question varchar(1000) not null,
  asked_by varchar(36) not null,
  asked_at ${moment} not null,
  due_on date,
  answer longtext,
  answered_at ${moment},
  taken_back_at ${moment},
  open_key varchar(80),
  grant_id varchar(36) not null,
  constraint pk_consultation primary key (id),
  constraint uq_one_open_question_a_person unique (open_key),
  constraint fk_consultation_report foreign key (report_id) references report (id),
  constraint fk_consultation_grant foreign key (grant_id) references reading_grant (id)
)${table_options};
create index ix_consultation_person on consultation (staff_id, answered_at, asked_at);
create index ix_consultation_report on consultation (report_id, asked_at);

-- 常用意见
create table phrase (
  id varchar(36) not null,
  staff_id varchar(36) not null,
  words varchar(200) not null,
  kept_at ${moment} not null,
  constraint pk_phrase primary key (id),
  constraint uq_one_phrase_once unique (staff_id, words)
)${table_options};
