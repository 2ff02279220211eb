create table report (
  id varchar(36) not null,
  organ_id varchar(36) not null,
  report_year int not null,
  format varchar(16) not null,
  edition int not null,
  status varchar(24) not null,
  stage_id varchar(64) not null,
  responsible_drafter varchar(36) not null,
  publish_due date not null,
  opened_by varchar(36) not null,
  opened_at ${moment} not null,
  constraint pk_report primary key (id),
  constraint uq_one_report_a_year unique (organ_id, report_year),
  constraint fk_report_organ foreign key (organ_id) references organ (id),
  constraint ck_report_edition check (edition > 0)
)${table_options};

create table report_stage_due (
  report_id varchar(36) not null,
  stage_kind varchar(16) not null,
  due_on date not null,
  constraint pk_report_stage_due primary key (report_id, stage_kind),
  constraint fk_stage_due_report foreign key (report_id) references report (id)
)${table_options};

create table report_section (
  report_id varchar(36) not null,
  section_number int not null,
  drafter varchar(36) not null,
  state varchar(16) not null,
  body longtext not null,
  version bigint not null,
  saved_by varchar(36),
  saved_at ${moment},
  constraint pk_report_section primary key (report_id, section_number),
  constraint fk_section_report foreign key (report_id) references report (id)
)${table_options};

create table report_cell (
  report_id varchar(36) not null,
  table_number int not null,
  row_key varchar(64) not null,
  column_key varchar(64) not null,
  entered varchar(64) not null,
  saved_by varchar(36) not null,
  saved_at ${moment} not null,
  constraint pk_report_cell primary key (report_id, table_number, row_key, column_key),
  constraint fk_cell_report foreign key (report_id) references report (id)
)${table_options};

create table kept_text (
  id varchar(36) not null,
  report_id varchar(36) not null,
  section_number int not null,
  staff_id varchar(36) not null,
  body longtext not null,
  based_on bigint not null,
  kept_at ${moment} not null,
  constraint pk_kept_text primary key (id),
  constraint fk_kept_text_report foreign key (report_id) references report (id)
)${table_options};

create table report_contributor (
  report_id varchar(36) not null,
  edition int not null,
  staff_id varchar(36) not null,
  first_at ${moment} not null,
  constraint pk_report_contributor primary key (report_id, edition, staff_id),
  constraint fk_contributor_report foreign key (report_id) references report (id)
)${table_options};

create table report_revision (
  report_id varchar(36) not null,
  edition int not null,
  revision int not null,
  content longtext not null,
  sm3 varchar(64) not null,
  sha256 varchar(64) not null,
  made_by varchar(36) not null,
  made_at ${moment} not null,
  constraint pk_report_revision primary key (report_id, edition, revision),
  constraint fk_revision_report foreign key (report_id) references report (id)
)${table_options};

create table signature (
  id varchar(36) not null,
  report_id varchar(36) not null,
  edition int not null,
  revision int not null,
  staff_id varchar(36) not null,
  staff_name varchar(100) not null,
  opinion longtext not null,
  sm3 varchar(64) not null,
  sha256 varchar(64) not null,
  signed_at ${moment} not null,
  void_since ${moment},
  constraint pk_signature primary key (id),
  constraint fk_signature_report foreign key (report_id) references report (id)
)${table_options};
create index ix_signature_report on signature (report_id, edition);

create table work_item (
  id varchar(36) not null,
  report_id varchar(36) not null,
  stage_id varchar(64) not null,
  kind varchar(16) not null,
  staff_id varchar(36) not null,
  section_number int not null,
  due_on date not null,
  state varchar(16) not null,
  open_key varchar(160),
  created_at ${moment} not null,
  seen_at ${moment},
  closed_at ${moment},
  constraint pk_work_item primary key (id),
  constraint uq_one_open_item_a_person_and_task unique (open_key),
  constraint fk_work_item_report foreign key (report_id) references report (id)
)${table_options};
create index ix_work_item_person on work_item (staff_id, state, due_on);
create index ix_work_item_report on work_item (report_id, state);
