using System.Text.Json;
using Guildhall.Core.Auditing;
using Guildhall.Core.Ids;
using Guildhall.Store.Tables;

namespace Guildhall.Store.Auditing;

/// <summary>A row of the audit log as the database gives it; number and hash are the writer's.</summary>
internal sealed record AuditRow(
    string Guild,
    long Number,
    long At,
    string Actor,
    string Channel,
    string Room,
    string Request,
    string Action,
    string? Member,
    string Subject,
    string Texts,
    byte[] Hash)
{
    public const string Columns =
        """
        guild AS Guild, number AS Number, at AS At, actor AS Actor, channel AS Channel, room AS Room, request AS Request, action AS Action,
        member AS Member, subject AS Subject, texts AS Texts, hash AS Hash
        """;

    public static AuditRow Of(AuditEntry entry, string texts) => new(
        entry.Guild,
        0,
        entry.At.ToUnixTimeMilliseconds(),
        entry.Actor.ToString(),
        JsonNamingPolicy.KebabCaseLower.ConvertName(entry.Channel.ToString()),
        entry.Room,
        entry.RequestId,
        entry.Action,
        entry.Member?.ToString(),
        entry.Subject,
        texts,
        []);

    /// <summary>The roles of the texts and their hashes, as the row promises them.</summary>
    public IEnumerable<(string Role, string Hash)> Promised() =>
        from part in Texts.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        let colon = part.IndexOf(':', StringComparison.Ordinal)
        select colon < 0 ? (part, "") : (part[..colon], part[(colon + 1)..]);

    /// <summary>The entry as everybody reads it.</summary>
    /// <param name="kept">The texts that were not forgotten, of this row and others.</param>
    public AuditRecord ToRecord(IReadOnlyDictionary<(long Number, string Role), AuditTextRow> kept) => new(
        Guild,
        Number,
        Times.Read(At),
        Id<User>.TryParse(Actor, out var actor) ? actor : default,
        Channel,
        Room,
        Request,
        Action,
        Id<User>.TryParse(Member, out var member) ? member : null,
        Subject,
        Promised().DistinctBy(text => text.Role, StringComparer.Ordinal).ToDictionary(text => text.Role, text => kept.GetValueOrDefault((Number, text.Role))?.Text, StringComparer.Ordinal),
        Convert.ToHexStringLower(Hash));
}
