using Guildhall.Core.Storage;

namespace Guildhall.Channels.Discord.Connecting;

/// <summary>Who begins a session next, among all processes that share the bot: one in five seconds for each key (G11).</summary>
internal sealed class IdentifyTurns(IStore store, TimeProvider clock)
{
    private const string Take =
        """
        INSERT INTO discord_identifies (turn, at) VALUES (@turn, @now)
        ON CONFLICT (turn) DO UPDATE SET at = excluded.at WHERE discord_identifies.at <= @before
        """;

    // As long as within a process, and some time for clocks that differ.
    private static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5.5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    /// <summary>Waits for a turn. Without a database nobody waits: at worst Discord says so and the session is begun a little later.</summary>
    public async Task WaitAsync(int turn, CancellationToken cancellation)
    {
        while (!await TryTakeAsync(turn, cancellation))
            await Task.Delay(Pause, clock, cancellation);
    }

    private async Task<bool> TryTakeAsync(int turn, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var work = new UnitOfWork();
        work.WriteOne(Take, ("turn", turn), ("now", now), ("before", now - Spacing));
        try
        {
            return await store.CommitAsync(work, reply: null, cancellation) is CommitOutcome.Committed;
        }
        catch (Exception fault) when (fault is StoreUnavailableException or StoreBusyException)
        {
            return true;
        }
    }
}
