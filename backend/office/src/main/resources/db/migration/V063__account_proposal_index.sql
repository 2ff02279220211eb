create index ix_account_proposal_open on account_proposal (settled_at, staff_id);
