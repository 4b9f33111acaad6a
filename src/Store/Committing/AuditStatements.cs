using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Core.Storage;
using Guildhall.Store.Auditing;

namespace Guildhall.Store.Committing;

/// <summary>How an entry of the audit log is written, in both databases alike; the chain itself each reckons in its own way.</summary>
internal static class AuditStatements
{
    public const string Columns = "guild, number, at, actor, channel, room, request, action, member, subject, texts, hash";

    // The head is this transaction's until it ends, so the entry's number is the one that stands there.
    private const string AddText =
        """
        INSERT INTO audit_texts (guild, number, role, owner, salt, text)
        SELECT @guild, number, @role, @owner, @salt, @text FROM audit_heads WHERE guild = @guild
        """;

    /// <summary>The parameters of a row, all but number and hash.</summary>
    public static ImmutableArray<Arg> RowOf(AuditRow row) =>
    [
        ("guild", row.Guild), ("at", row.At), ("actor", row.Actor), ("channel", row.Channel), ("room", row.Room), ("request", row.Request),
        ("action", row.Action), ("member", row.Member), ("subject", row.Subject), ("texts", row.Texts),
    ];

    /// <summary>Names and texts of the entry that was written just before.</summary>
    public static IEnumerable<Statement> TextsOf(SealedEntry entry) => entry.Texts.Select(kept => new Statement(
        AddText,
        [("guild", entry.Row.Guild), ("role", kept.Text.Role), ("owner", kept.Text.Owner), ("salt", kept.Salt), ("text", kept.Text.Text)]));
}
