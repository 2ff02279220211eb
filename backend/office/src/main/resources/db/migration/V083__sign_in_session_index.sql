create index ix_sign_in_session_open on sign_in_session (staff_id, ended_at);
