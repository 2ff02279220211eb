-- 通行密钥：各人自己的密钥；credential 是含公钥的凭据数据，base64url
create table passkey (
  id varchar(36) not null,
  staff_id varchar(36) not null,
  name varchar(64) not null,
  site varchar(300) not null,
  credential_hash char(64) not null,
  credential varchar(2000) not null,
  sign_count bigint not null,
  added_at ${moment} not null,
  used_at ${moment},
  constraint pk_passkey primary key (id),
  constraint uq_passkey_credential unique (credential_hash),
  constraint fk_passkey_staff foreign key (staff_id) references staff (id)
)${table_options};
create index ix_passkey_staff on passkey (staff_id);

-- 以通行密钥签发的证据：不依赖 passkey 表，密钥删除后仍可核验
create table signature_proof (
  signature_id varchar(36) not null,
  passkey_name varchar(64) not null,
  site varchar(300) not null,
  credential varchar(2000) not null,
  client_data varchar(4000) not null,
  authenticator_data varchar(2000) not null,
  proof varchar(2000) not null,
  constraint pk_signature_proof primary key (signature_id),
  constraint fk_proof_signature foreign key (signature_id) references signature (id)
)${table_options};
