create index ix_password_history_staff on password_history (staff_id, kept_at);
