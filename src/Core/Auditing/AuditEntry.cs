using System.Collections.Immutable;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Text;

namespace Guildhall.Core.Auditing;

/// <summary>
/// Who did what to whom, when and through which channel. Staged with <see cref="Storage.UnitOfWork.Record"/>, so it is committed with what it
/// tells of or not at all. Everything but <see cref="Texts"/> is kept for ever and must be ours: ids, keys and numbers, never what somebody typed.
/// </summary>
/// <param name="Guild">Whose chain it is appended to; <see cref="Platform"/> for what concerns no guild.</param>
/// <param name="Action">What was done, e.g. <c>setting.changed</c>; <c>audit.&lt;action&gt;</c> is the key of its words.</param>
/// <param name="Actor">Who did it; the default id is the operator or the platform itself.</param>
/// <param name="Channel">Through which channel.</param>
/// <param name="At">UTC; kept in whole milliseconds.</param>
public sealed record AuditEntry(string Guild, string Action, Id<User> Actor, ChannelKind Channel, DateTimeOffset At)
{
    /// <summary>The chain of what concerns no guild.</summary>
    public const string Platform = "platform";

    /// <summary>In which room; empty for none.</summary>
    public string Room { get; init; } = "";

    /// <summary>The request that did it; empty for none.</summary>
    public string RequestId { get; init; } = "";

    /// <summary>To whom it was done; null where to nobody.</summary>
    public Id<User>? Member { get; init; }

    /// <summary>What exactly: the key of a setting, the path of a command, a number.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Names and free text, at most one for each role.</summary>
    public ImmutableArray<AuditText> Texts { get; init; } = [];

    /// <summary>An entry about what a request does, with the actor's name.</summary>
    public static AuditEntry By(Request request, string action, DateTimeOffset now) =>
        new AuditEntry(request.Guild, action, request.Actor.User, request.Channel, now) { Room = request.Room, RequestId = request.Id }
            .With(AuditText.Actor, request.Actor.User, request.Actor.Name);

    /// <summary>The entry with one more text; unchanged where there is none.</summary>
    public AuditEntry With(string role, Id<User> owner, string? text) =>
        string.IsNullOrEmpty(text) ? this : this with { Texts = Texts.Add(new(role, owner, CleanText.Clip(text, AuditText.Longest))) };
}
