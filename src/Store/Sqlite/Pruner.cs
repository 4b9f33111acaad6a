using Guildhall.Core.Storage;

namespace Guildhall.Store.Sqlite;

/// <summary>Forgets what is not kept for ever, in steps so small that nobody waits for them.</summary>
internal sealed class Pruner(PreparedConnection writer, IEnumerable<Retention> retentions)
{
    private const int Step = 256;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private DateTimeOffset _next = DateTimeOffset.MinValue;

    /// <summary>One step for each rule where it is time for one; while there is more to forget, the next steps are due at once.</summary>
    public IEnumerable<Action> StepsDue(DateTimeOffset now)
    {
        if (now < _next)
        {
            return [];
        }

        _next = now + Pause;
        return retentions.Select<Retention, Action>(retention => () => Forget(retention, now));
    }

    private void Forget(Retention retention, DateTimeOffset now)
    {
        writer.Run("BEGIN IMMEDIATE");
        var forgotten = writer.Run(retention.Sql, ("now", now), ("limit", Step));
        writer.Run("COMMIT");
        _next = forgotten == Step ? now : _next;
    }
}
