using Guildhall.Core.Auditing;
using Guildhall.Store.Auditing;
using Guildhall.Store.Committing;

namespace Guildhall.Store.Sqlite;

/// <summary>Appends to the guilds' audit chains within the transaction that is open.</summary>
internal sealed class AuditWriter(PreparedConnection writer)
{
    private const string MoveHead =
        """
        INSERT INTO audit_heads (guild, number, hash) VALUES (@guild, @number, @hash)
        ON CONFLICT (guild) DO UPDATE SET number = excluded.number, hash = excluded.hash
        """;

    private const string AddRow =
        $"""
        INSERT INTO audit_log ({AuditStatements.Columns})
        VALUES (@guild, @number, @at, @actor, @channel, @room, @request, @action, @member, @subject, @texts, @hash)
        """;

    public void Append(AuditEntry entry)
    {
        var ready = SealedEntry.Of(entry);
        var (last, previous) = writer.First(
            "SELECT number, hash FROM audit_heads WHERE guild = @guild", head => (head.Number(0), head.Bytes(1)), ("guild", entry.Guild));
        var (number, hash) = (last + 1, AuditChain.Next(previous ?? AuditChain.Start, ready.Content));
        writer.Run(MoveHead, ("guild", entry.Guild), ("number", number), ("hash", hash));
        writer.Run(AddRow, [.. AuditStatements.RowOf(ready.Row), ("number", number), ("hash", hash)]);
        foreach (var text in AuditStatements.TextsOf(ready))
        {
            writer.Run(text.Sql, text.Args.AsSpan());
        }
    }
}
