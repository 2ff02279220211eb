-- 委托 Who is away, in which duty, and who acts for them meanwhile
create table absence (
  id varchar(36) not null,
  staff_id varchar(36) not null,
  organ_id varchar(36) not null,
  role varchar(20) not null,
  deputy_id varchar(36) not null,
  from_day date not null,
  until_day date not null,
  reason varchar(200) not null,
  state varchar(16) not null,
  announced_at ${moment} not null,
  ended_at ${moment},
  constraint pk_absence primary key (id),
  constraint nobody_is_their_own_deputy check (deputy_id <> staff_id),
  constraint an_absence_ends_after_it_began check (until_day >= from_day),
  constraint fk_absence_staff foreign key (staff_id) references staff (id),
  constraint fk_absence_deputy foreign key (deputy_id) references staff (id),
  constraint fk_absence_organ foreign key (organ_id) references organ (id)
)${table_options};
create index ix_absence_organ on absence (organ_id, state, from_day);
create index ix_absence_staff on absence (staff_id, from_day);
create index ix_absence_deputy on absence (deputy_id, from_day);
create index ix_absence_turning on absence (state, from_day);
