-- 批注 A row for everything that somebody says: the comment itself at turn 0, its replies behind it. What it is about stands with the comment alone.
create table report_comment (
  id varchar(36) not null,
  thread_id varchar(36) not null,
  turn int not null,
  report_id varchar(36) not null,
  section_number int not null,
  staff_id varchar(36) not null,
  words varchar(1000) not null,
  said_at ${moment} not null,
  edited_at ${moment},
  withdrawn_at ${moment},
  anchor varchar(10),
  quote_start int,
  quote varchar(500),
  quote_prefix varchar(24),
  quote_suffix varchar(24),
  cell_key varchar(160),
  resolved_at ${moment},
  resolved_by varchar(36),
  constraint pk_report_comment primary key (id),
  constraint uq_one_after_another unique (thread_id, turn),
  constraint fk_comment_report foreign key (report_id) references report (id),
  constraint fk_comment_thread foreign key (thread_id) references report_comment (id),
  constraint ck_comment_anchor check (turn > 0 or anchor in ('SECTION', 'CELL', 'WORDS'))
)${table_options};
create index ix_comment_report on report_comment (report_id, thread_id, turn);
