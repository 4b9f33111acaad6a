-- What came into an account and went out of it, the newest first.
CREATE INDEX journal_by_payer ON journal (from_account, id);
CREATE INDEX journal_by_payee ON journal (to_account, id);
