-- 各司其职 In one edition a person drafts, or reviews, or signs: one part each
alter table report_contributor add column part varchar(16) default 'DRAFT' not null;
alter table report_contributor add constraint uq_one_part_a_person unique (report_id, edition, staff_id, part);
alter table review_round add constraint uq_round_of_a_kind unique (id, edition, kind);

-- 席位 Who sits in a round, who sat there before, and which checklists go with the seat
alter table round_seat add column state varchar(16) default 'SITTING' not null;
alter table round_seat add column checklists varchar(64) default '' not null;
create table seat_change (
  round_id varchar(36) not null,
  line_number int not null,
  from_id varchar(36) not null,
  from_name varchar(100) not null,
  to_id varchar(36),
  to_name varchar(100),
  reason varchar(500) not null,
  changed_by varchar(36) not null,
  changer varchar(100) not null,
  changed_at ${moment} not null,
  constraint pk_seat_change primary key (round_id, line_number),
  constraint fk_seat_change_round foreign key (round_id) references review_round (id)
)${table_options};

-- 换责任人 Who answered for the whole report before
create table drafter_change (
  report_id varchar(36) not null,
  line_number int not null,
  from_id varchar(36) not null,
  to_id varchar(36) not null,
  reason varchar(500) not null,
  changed_by varchar(36) not null,
  changed_at ${moment} not null,
  constraint pk_drafter_change primary key (report_id, line_number),
  constraint fk_drafter_change_report foreign key (report_id) references report (id)
)${table_options};

-- 代 Who decided for whom. A decision taken back stays on record; of those that stand there is one a seat and one a person and round.
-- Whoever decides has the part of a reviewer or signer in this edition, and can have no other
alter table decision add column acted_by varchar(36);
alter table decision add column acted_name varchar(100);
alter table decision add column taken_back_at ${moment};
alter table decision add column edition int;
alter table decision add column part varchar(16);
alter table decision add column seat_key varchar(80);
alter table decision add column voice_key varchar(80);
update decision set acted_by = staff_id, acted_name = staff_name, seat_key = concat(round_id, '|', staff_id),
  voice_key = concat(round_id, '|', staff_id);
create index ix_decision_seat on decision (round_id, staff_id);
alter table decision drop constraint fk_decision_seat;
alter table decision drop constraint uq_one_decision_a_seat;
alter table decision add constraint fk_decision_seat foreign key (round_id, staff_id)
  references round_seat (round_id, staff_id);
alter table decision add constraint uq_one_decision_a_seat_stands unique (seat_key);
alter table decision add constraint uq_one_voice_a_person_and_round unique (voice_key);
alter table decision add constraint fk_decision_is_of_the_rounds_kind foreign key (round_id, edition, part)
  references review_round (id, edition, kind);
alter table decision add constraint fk_nobody_decides_on_own_work foreign key (report_id, edition, acted_by, part)
  references report_contributor (report_id, edition, staff_id, part);
alter table review_round add column withdrawn_by varchar(36);

alter table signature add column for_id varchar(36);
alter table signature add column for_name varchar(100);
-- two names and 代 between them
alter table publication add column signer varchar(220) default '' not null;
update publication set signer = signed_by;
alter table publication drop column signed_by;
