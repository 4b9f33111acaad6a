using System.Collections.Immutable;

namespace Guildhall.Core.Storage;

/// <summary>What became durable, for those who push it to whoever is watching. Serializable: it may come from another process.</summary>
/// <param name="Reply">The answer that was kept.</param>
/// <param name="Sequence">Its place in the room's feed.</param>
/// <param name="Sessions">The sessions that moved on with it.</param>
/// <param name="Schedules">Whether something falls due because of it.</param>
/// <param name="Publishes">Whether other modules are to hear of it.</param>
public sealed record CommitNews(ReplyRecord Reply, long Sequence, ImmutableArray<SessionPoint> Sessions, bool Schedules, bool Publishes)
{
    /// <summary>The news of a commit.</summary>
    public static CommitNews Of(ReplyRecord reply, long sequence, UnitOfWork work) => new(
        reply,
        sequence,
        [.. work.Sessions.Select(commit => new SessionPoint(commit.Session, commit.After)), .. work.Moved],
        work.Schedule.Count > 0,
        work.Events.Count > 0);
}
