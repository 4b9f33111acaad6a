-- Mint and burn hold nothing any more: as rows they would make everybody who earns wait for everybody else. What they gave and took is in the
-- journal, whose accounts are no foreign keys for the same reason.
CREATE TABLE accounts_held (
    id TEXT PRIMARY KEY,
    balance BIGINT NOT NULL CHECK (balance BETWEEN 0 AND 9000000000000000000)
);
INSERT INTO accounts_held (id, balance) SELECT id, balance FROM accounts WHERE id NOT IN ('mint', 'burn');
CREATE TABLE moves (
    id INTEGER PRIMARY KEY,
    from_account TEXT NOT NULL,
    to_account TEXT NOT NULL,
    amount BIGINT NOT NULL CHECK (amount > 0),
    reason TEXT NOT NULL,
    request TEXT,
    at BIGINT NOT NULL
);
INSERT INTO moves (id, from_account, to_account, amount, reason, request, at)
SELECT id, from_account, to_account, amount, reason, request, at FROM journal;
DROP TABLE journal;
DROP TABLE accounts;
ALTER TABLE accounts_held RENAME TO accounts;
ALTER TABLE moves RENAME TO journal;
CREATE INDEX journal_by_payer ON journal (from_account, id);
CREATE INDEX journal_by_payee ON journal (to_account, id);

-- While there is a row, nothing is spent: somebody must look at the ledger first.
CREATE TABLE ledger_locks (
    reason TEXT PRIMARY KEY,
    at BIGINT NOT NULL
);
