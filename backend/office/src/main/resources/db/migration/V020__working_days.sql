-- 期限 When sections are due, why a due date was moved, how long stages took, which reminders were sent, personal calendars
create table report_section_due (
  report_id varchar(36) not null,
  section_number int not null,
  due_on date not null,
  constraint pk_report_section_due primary key (report_id, section_number),
  constraint fk_section_due_report foreign key (report_id) references report (id)
)${table_options};

-- lines are only ever added; without a reason the plan itself moved, because a stage took longer than planned
create table due_change (
  report_id varchar(36) not null,
  line_number int not null,
  stage_kind varchar(16) not null,
  from_day date not null,
  to_day date not null,
  reason varchar(500),
  staff_id varchar(36) not null,
  changed_at ${moment} not null,
  constraint pk_due_change primary key (report_id, line_number),
  constraint fk_due_change_report foreign key (report_id) references report (id)
)${table_options};

-- working_days: how long the stay took; null while it lasts
create table stage_stay (
  report_id varchar(36) not null,
  stay_number int not null,
  edition int not null,
  stage_id varchar(64) not null,
  stage_kind varchar(16) not null,
  entered_at ${moment} not null,
  left_at ${moment},
  ending varchar(16),
  working_days decimal(9, 3),
  constraint pk_stage_stay primary key (report_id, stay_number),
  constraint fk_stay_report foreign key (report_id) references report (id)
)${table_options};
create index ix_stage_stay_lasted on stage_stay (stage_kind, working_days);

-- reports that were open before stays were kept: they stand where they stand since they were last handed on
insert into stage_stay (report_id, stay_number, edition, stage_id, stage_kind, entered_at)
select r.id, 1, r.edition, r.stage_id,
  case r.status when 'UNDER_REVIEW' then 'REVIEW' when 'AWAITING_SIGN_OFF' then 'SIGN_OFF' when 'SIGNED_OFF' then 'PUBLISH' else 'DRAFT' end,
  coalesce((select max(w.created_at) from work_item w where w.report_id = r.id and w.state = 'OPEN'), r.opened_at)
from report r where r.status <> 'PUBLISHED' and r.stage_id <> '';

-- those that were published by then: known is only how long publication itself took
insert into stage_stay (report_id, stay_number, edition, stage_id, stage_kind, entered_at, left_at, ending)
select r.id, 1, r.edition, '', 'PUBLISH', p.signed_at, p.published_at, 'PASSED'
from report r join publication p on p.report_id = r.id and p.edition = r.edition where r.status = 'PUBLISHED';

alter table reminder add column step varchar(16) default 'OVERDUE' not null;
alter table reminder add column sent_at ${moment};
create index ix_work_item_due on work_item (state, due_on);

-- only what recognises the secret address is kept
create table calendar_feed (
  staff_id varchar(36) not null,
  secret_hash char(64) not null,
  made_at ${moment} not null,
  constraint pk_calendar_feed primary key (staff_id),
  constraint uq_calendar_feed_secret unique (secret_hash),
  constraint fk_calendar_feed_staff foreign key (staff_id) references staff (id)
)${table_options};
