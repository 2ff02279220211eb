create table publication (
  report_id varchar(36) not null,
  edition int not null,
  organ_code varchar(64) not null,
  organ_name varchar(200) not null,
  report_year int not null,
  title varchar(300) not null,
  index_number varchar(96) not null,
  format varchar(16) not null,
  content longtext not null,
  sm3 varchar(64) not null,
  sha256 varchar(64) not null,
  signed_by varchar(100) not null,
  signed_at ${moment} not null,
  published_at ${moment} not null,
  constraint pk_publication primary key (report_id, edition),
  constraint uq_index_number unique (index_number, edition),
  constraint fk_publication_report foreign key (report_id) references report (id)
)${table_options};
create index ix_publication_address on publication (organ_code, report_year);

create table publication_stop (
  id varchar(36) not null,
  report_id varchar(36) not null,
  edition int not null,
  signed_sm3 varchar(64) not null,
  found_sm3 varchar(64) not null,
  stopped_at ${moment} not null,
  constraint pk_publication_stop primary key (id),
  constraint fk_stop_report foreign key (report_id) references report (id)
)${table_options};
create index ix_publication_stop_report on publication_stop (report_id);
