using Guildhall.Core.Storage;

namespace Guildhall.Store.Sqlite;

/// <summary>Forgets what is not kept for ever, in steps so small that nobody waits for them.</summary>
internal sealed class Pruner(PreparedConnection writer, IEnumerable<Retention> retentions)
{
    private const int Step = 256;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private DateTimeOffset _next = DateTimeOffset.MinValue;

    /// <summary>Takes one step where it is time for one; while there is more to forget, the next is due at once.</summary>
    public void PruneIfDue(DateTimeOffset now)
    {
        if (now < _next)
        {
            return;
        }

        // Also where it fails: what cannot be forgotten now must not be tried again with every commit.
        _next = now + Pause;
        writer.Run("BEGIN IMMEDIATE");
        var forgotten = retentions.Select(retention => writer.Run(retention.Sql, ("now", now), ("limit", Step))).ToList();
        writer.Run("COMMIT");
        _next = forgotten.Contains(Step) ? now : _next;
    }
}
