-- 正在编辑 Who edits a section now, in which tab; it expires where the tab falls silent
create table section_lease (
  report_id varchar(36) not null,
  section_number int not null,
  staff_id varchar(36) not null,
  tab varchar(64) not null,
  taken_at ${moment} not null,
  expires_at ${moment} not null,
  constraint pk_section_lease primary key (report_id, section_number),
  constraint fk_section_lease_report foreign key (report_id) references report (id)
)${table_options};
