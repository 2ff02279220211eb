create table review_round (
  id varchar(36) not null,
  report_id varchar(36) not null,
  edition int not null,
  round_number int not null,
  stage_id varchar(64) not null,
  stage_name varchar(64) not null,
  kind varchar(16) not null,
  decision_rule varchar(32) not null,
  revision int not null,
  sm3 varchar(64) not null,
  sha256 varchar(64) not null,
  opened_at ${moment} not null,
  decided_at ${moment},
  outcome varchar(16),
  constraint pk_review_round primary key (id),
  constraint uq_review_round_number unique (report_id, edition, round_number),
  constraint fk_round_report foreign key (report_id) references report (id)
)${table_options};

create table round_seat (
  round_id varchar(36) not null,
  staff_id varchar(36) not null,
  staff_name varchar(100) not null,
  duty varchar(24) not null,
  constraint pk_round_seat primary key (round_id, staff_id),
  constraint fk_seat_round foreign key (round_id) references review_round (id)
)${table_options};

create table decision (
  id varchar(36) not null,
  round_id varchar(36) not null,
  report_id varchar(36) not null,
  staff_id varchar(36) not null,
  staff_name varchar(100) not null,
  verdict varchar(16) not null,
  opinion longtext not null,
  sm3 varchar(64) not null,
  sha256 varchar(64) not null,
  decided_at ${moment} not null,
  constraint pk_decision primary key (id),
  constraint uq_one_decision_a_seat unique (round_id, staff_id),
  constraint fk_decision_seat foreign key (round_id, staff_id) references round_seat (round_id, staff_id)
)${table_options};
create index ix_decision_report on decision (report_id);

create table decision_reason (
  decision_id varchar(36) not null,
  section_number int not null,
  reason longtext not null,
  constraint pk_decision_reason primary key (decision_id, section_number),
  constraint fk_reason_decision foreign key (decision_id) references decision (id)
)${table_options};
