-- 说明 Lines are only ever added: a reason is given, superseded or taken back
create table finding_reason (
  report_id varchar(36) not null,
  line_number int not null,
  edition int not null,
  rule_id varchar(32) not null,
  place varchar(200) not null,
  fingerprint varchar(64) not null,
  about longtext not null,
  given boolean not null,
  reason varchar(500) not null,
  staff_id varchar(36) not null,
  staff_name varchar(100) not null,
  written_at ${moment} not null,
  constraint pk_finding_reason primary key (report_id, line_number),
  constraint fk_finding_reason_report foreign key (report_id) references report (id)
)${table_options};

-- 上年报告 where the product does not have it itself
create table last_year_report (
  report_id varchar(36) not null,
  format varchar(16) not null,
  content longtext not null,
  file_name varchar(200) not null,
  staff_id varchar(36) not null,
  staff_name varchar(100) not null,
  brought_at ${moment} not null,
  constraint pk_last_year_report primary key (report_id),
  constraint fk_last_year_report foreign key (report_id) references report (id)
)${table_options};

create table taken_paragraph (
  report_id varchar(36) not null,
  section_number int not null,
  fingerprint varchar(64) not null,
  staff_id varchar(36) not null,
  staff_name varchar(100) not null,
  taken_at ${moment} not null,
  constraint pk_taken_paragraph primary key (report_id, section_number, fingerprint),
  constraint fk_taken_paragraph_report foreign key (report_id) references report (id)
)${table_options};
