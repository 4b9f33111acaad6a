using Guildhall.Core.Ids;

namespace Guildhall.Core.Auditing;

/// <summary>An audit entry as it is kept.</summary>
/// <param name="Guild">Whose chain it stands in.</param>
/// <param name="Number">Its place in that chain, from 1.</param>
/// <param name="At">UTC.</param>
/// <param name="Actor">Who did it; the default id is the operator or the platform itself.</param>
/// <param name="Channel">Through which channel, in lower case.</param>
/// <param name="Room">In which room; empty for none.</param>
/// <param name="RequestId">The request that did it; empty for none.</param>
/// <param name="Action">What was done.</param>
/// <param name="Member">To whom; null where to nobody.</param>
/// <param name="Subject">What exactly.</param>
/// <param name="Texts">Names and free text by role; null where one was forgotten.</param>
/// <param name="Hash">The hash of the chain up to here, in hexadecimal digits.</param>
public sealed record AuditRecord(
    string Guild,
    long Number,
    DateTimeOffset At,
    Id<User> Actor,
    string Channel,
    string Room,
    string RequestId,
    string Action,
    Id<User>? Member,
    string Subject,
    IReadOnlyDictionary<string, string?> Texts,
    string Hash);
