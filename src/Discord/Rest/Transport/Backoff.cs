namespace Guildhall.Discord.Rest.Transport;

/// <summary>How long to wait before trying again: doubled each time, capped, and anywhere below that, so that many do not come back at once.</summary>
/// <param name="jitter">0 to below 1.</param>
internal sealed class Backoff(Func<double> jitter)
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(8);

    /// <summary>The wait after a failure.</summary>
    /// <param name="attempt">How many have failed, from 1.</param>
    internal TimeSpan After(int attempt)
    {
        var ceiling = Math.Min(First.TotalMilliseconds * Math.Pow(2, attempt - 1), Most.TotalMilliseconds);
        return TimeSpan.FromMilliseconds(ceiling / 2 + ceiling / 2 * Math.Clamp(jitter(), 0, 1));
    }
}
