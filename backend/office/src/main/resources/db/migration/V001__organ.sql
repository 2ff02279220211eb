-- ${table_options} and ${moment} stand for what H2 and MySQL spell differently
-- 机关、人员、职责、账号 Organs, people, duties, accounts
create table organ (
    id varchar(36) not null,
    code varchar(64) not null,
    name varchar(200) not null,
    kind varchar(32) not null,
    parent varchar(36),
    path varchar(700) not null,
    constraint organ_pk primary key (id),
    constraint organ_code_names_one_organ unique (code),
    constraint organ_stands_at_one_place unique (path),
    constraint organ_parent_exists foreign key (parent) references organ (id)
)${table_options};

create table staff (
    id varchar(36) not null,
    account varchar(64) not null,
    name varchar(100) not null,
    organ varchar(36) not null,
    password varchar(200),
    constraint staff_pk primary key (id),
    constraint staff_account_belongs_to_one_person unique (account),
    constraint staff_organ_exists foreign key (organ) references organ (id)
)${table_options};

create table duty (
    staff varchar(36) not null,
    organ varchar(36) not null,
    role varchar(20) not null,
    standing int not null,
    constraint duty_is_held_once primary key (staff, organ, role),
    constraint duty_staff_exists foreign key (staff) references staff (id),
    constraint duty_organ_exists foreign key (organ) references organ (id)
)${table_options};

create index duty_by_organ on duty (organ, role, standing);

-- one row an account name as typed, known or not, so that a lock-out does not tell which accounts exist
create table sign_in_attempts (
    account_hash char(64) not null,
    failures int not null,
    last_at ${moment} not null,
    closed_until ${moment},
    constraint sign_in_attempts_pk primary key (account_hash)
)${table_options};

create index sign_in_attempts_by_age on sign_in_attempts (last_at);

-- no staff: the link of the first administrator
create table one_time_link (
    token_hash char(64) not null,
    staff varchar(36),
    expires_at ${moment} not null,
    used_at ${moment},
    constraint one_time_link_pk primary key (token_hash),
    constraint one_time_link_staff_exists foreign key (staff) references staff (id)
)${table_options};

create table installation (
    name varchar(64) not null,
    content varchar(200) not null,
    constraint installation_pk primary key (name)
)${table_options};
