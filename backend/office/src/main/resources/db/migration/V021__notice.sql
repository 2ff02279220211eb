-- 消息 One row for what happened, one inbox entry a person who is told, one delivery for each way out of the house
create table notice (
  id varchar(36) not null,
  kind varchar(32) not null,
  report_id varchar(36),
  organ_id varchar(36) not null,
  facts longtext not null,
  happened_at ${moment} not null,
  constraint pk_notice primary key (id)
)${table_options};

create table inbox_entry (
  staff_id varchar(36) not null,
  notice_id varchar(36) not null,
  kind varchar(32) not null,
  happened_at ${moment} not null,
  read_at ${moment},
  constraint pk_inbox_entry primary key (staff_id, notice_id),
  constraint fk_inbox_entry_notice foreign key (notice_id) references notice (id),
  constraint fk_inbox_entry_staff foreign key (staff_id) references staff (id)
)${table_options};
create index ix_inbox_entry_time on inbox_entry (staff_id, happened_at, notice_id);
create index ix_inbox_entry_unread on inbox_entry (staff_id, read_at);

create table webhook (
  id varchar(36) not null,
  organ_id varchar(36) not null,
  name varchar(100) not null,
  robot varchar(16) not null,
  address varchar(1000) not null,
  secret varchar(200) not null,
  language varchar(8) not null,
  added_by varchar(36) not null,
  added_at ${moment} not null,
  removed_at ${moment},
  constraint pk_webhook primary key (id),
  constraint fk_webhook_organ foreign key (organ_id) references organ (id)
)${table_options};
create index ix_webhook_organ on webhook (organ_id, removed_at);

-- target: a person or a webhook; due_at: when it is tried next, or when another node may take it over; null once it has ended
create table delivery (
  id varchar(36) not null,
  notice_id varchar(36) not null,
  way varchar(16) not null,
  target varchar(36) not null,
  organ_id varchar(36) not null,
  state varchar(16) not null,
  attempts int not null,
  due_at ${moment},
  complaint varchar(200),
  complaint_about varchar(100),
  created_at ${moment} not null,
  ended_at ${moment},
  constraint pk_delivery primary key (id),
  constraint uq_one_delivery_a_target unique (notice_id, target),
  constraint fk_delivery_notice foreign key (notice_id) references notice (id)
)${table_options};
create index ix_delivery_due on delivery (due_at);
create index ix_delivery_dead on delivery (state, organ_id, ended_at);

create table notice_settings (
  staff_id varchar(36) not null,
  mail_address varchar(254) not null,
  language varchar(8) not null,
  quiet_from varchar(5),
  quiet_until varchar(5),
  digest_at varchar(5),
  constraint pk_notice_settings primary key (staff_id),
  constraint fk_notice_settings_staff foreign key (staff_id) references staff (id)
)${table_options};

-- only what differs from what everybody begins with
create table notice_choice (
  staff_id varchar(36) not null,
  kind varchar(32) not null,
  way varchar(16) not null,
  wanted boolean not null,
  constraint pk_notice_choice primary key (staff_id, kind, way),
  constraint fk_notice_choice_staff foreign key (staff_id) references staff (id)
)${table_options};
