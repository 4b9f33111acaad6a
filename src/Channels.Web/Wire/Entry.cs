using Guildhall.Channels.Web.Json;

namespace Guildhall.Channels.Web.Wire;

/// <summary>One answer in a room's feed.</summary>
/// <param name="Seq">The feed's cursor.</param>
/// <param name="At">UTC.</param>
/// <param name="Actor">Who asked.</param>
/// <param name="Command">What they asked, as one would type it.</param>
/// <param name="Reply">What was answered.</param>
internal sealed record Entry(long Seq, DateTimeOffset At, Person Actor, string Command, StoredReply Reply);
