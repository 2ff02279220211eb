-- 退回 Where a return sends the report, and whether it then comes straight back
alter table decision add column return_to varchar(64) default '' not null;
alter table decision add column straight_back boolean default false not null;
alter table review_round add column returned_to varchar(64) default '' not null;
alter table review_round add column straight_back boolean default false not null;

-- 退回理由 One row a reason for a return: about a section, a sentence in it or a cell
create table objection (
  decision_id varchar(36) not null,
  line_number int not null,
  section_number int not null,
  quote varchar(500) not null,
  quote_start int not null,
  cell varchar(160) not null,
  reason longtext not null,
  constraint pk_objection primary key (decision_id, line_number),
  constraint fk_objection_decision foreign key (decision_id) references decision (id)
)${table_options};
insert into objection (decision_id, line_number, section_number, quote, quote_start, cell, reason)
select decision_id, section_number, section_number, '', 0, '', reason from decision_reason;
drop table decision_reason;

-- 答复 What the drafters say to a reason; for good once it was submitted with a revision
create table objection_answer (
  decision_id varchar(36) not null,
  line_number int not null,
  adopted boolean not null,
  answer longtext not null,
  staff_id varchar(36) not null,
  staff_name varchar(100) not null,
  answered_at ${moment} not null,
  revision int,
  constraint pk_objection_answer primary key (decision_id, line_number),
  constraint fk_answer_objection foreign key (decision_id, line_number) references objection (decision_id, line_number)
)${table_options};

-- 失效 A section that an approval covered and that was submitted otherwise since; it never becomes valid again
create table opinion_void (
  decision_id varchar(36) not null,
  section_number int not null,
  revision int not null,
  void_since ${moment} not null,
  constraint pk_opinion_void primary key (decision_id, section_number),
  constraint fk_void_decision foreign key (decision_id) references decision (id)
)${table_options};
