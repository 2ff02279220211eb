-- an installation that came from a backup; nothing is sent from it until it is released
create table restoration (
  id varchar(36) not null,
  restored_at ${moment} not null,
  backup_made_at ${moment} not null,
  backup_digest varchar(64) not null,
  released_at ${moment},
  released_by varchar(36),
  constraint pk_restoration primary key (id)
)${table_options};
