using Guildhall.Core.Storage;
using Guildhall.Core.Wallets;

namespace Guildhall.Store.Committing;

/// <summary>How postings are written, in both databases alike.</summary>
internal static class LedgerStatements
{
    /// <summary>Takes what is there, and nothing while the ledger is locked.</summary>
    public const string Debit =
        """
        UPDATE accounts SET balance = balance - @amount
        WHERE id = @account AND balance >= @amount AND NOT EXISTS (SELECT 1 FROM ledger_locks)
        """;

    /// <summary>How many locks there are; while there is one, no debit is made.</summary>
    public const string Locks = "SELECT count(*) FROM ledger_locks";

    private const string Credit =
        """
        INSERT INTO accounts (id, balance) SELECT @account, @amount WHERE @amount <= @most
        ON CONFLICT (id) DO UPDATE SET balance = accounts.balance + excluded.balance WHERE accounts.balance <= @most - excluded.balance
        """;

    private const string Journal =
        """
        INSERT INTO journal (from_account, to_account, amount, reason, request, at)
        VALUES (@from, @to, @amount, @reason, @request, @at)
        """;

    /// <summary>The writes of one posting, accounts in the order of their keys: two that cross each other never wait for one another.</summary>
    public static IEnumerable<Statement> Of(Posting posting, string? request, DateTimeOffset now)
    {
        var (from, to) = (KeyOf(posting.From, posting), KeyOf(posting.To, posting));
        var debit = new Statement(Debit, [("account", from), ("amount", posting.Amount)], Rows: 1, posting.Otherwise);
        var credit = new Statement(Credit, [("account", to), ("amount", posting.Amount), ("most", posting.Currency.Most)], Rows: 1, Posting.Full);
        var debitFirst = string.CompareOrdinal(from, to) < 0;
        if (posting.From.Holds && debitFirst)
        {
            yield return debit;
        }

        if (posting.To.Holds)
        {
            yield return credit;
        }

        if (posting.From.Holds && !debitFirst)
        {
            yield return debit;
        }

        yield return new(
            Journal,
            [("from", from), ("to", to), ("amount", posting.Amount), ("reason", posting.Reason), ("request", request), ("at", now)]);
    }

    /// <summary>The accounts that several postings change, each once, in order.</summary>
    public static IEnumerable<string> AccountsOf(IEnumerable<Posting> postings) =>
        postings.SelectMany(Changed).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>What an account is called in the tables: coins go without their currency's name.</summary>
    public static string KeyOf(Account account, Currency currency) => currency == Currency.Coins ? account.Key : $"{currency.Key}/{account.Key}";

    private static string KeyOf(Account account, Posting posting) => KeyOf(account, posting.Currency);

    private static IEnumerable<string> Changed(Posting posting)
    {
        if (posting.From.Holds)
        {
            yield return KeyOf(posting.From, posting);
        }

        if (posting.To.Holds)
        {
            yield return KeyOf(posting.To, posting);
        }
    }
}
