namespace Guildhall.Discord.Gateway.Life;

/// <summary>How long to wait before the next attempt: anywhere between nothing and a ceiling that doubles, so that many do not come back at once (G10).</summary>
/// <param name="jitter">0 to below 1.</param>
/// <param name="most">The highest ceiling.</param>
internal sealed class ReconnectBackoff(Func<double> jitter, TimeSpan most)
{
    private const int Steepest = 20;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);

    /// <summary>The wait.</summary>
    /// <param name="failures">How many attempts have failed since the last success; 0 waits not at all.</param>
    internal TimeSpan After(int failures)
    {
        if (failures <= 0)
            return TimeSpan.Zero;
        var ceiling = Math.Min(First.TotalSeconds * Math.Pow(2, Math.Min(failures, Steepest)), most.TotalSeconds);
        return TimeSpan.FromSeconds(ceiling * Math.Clamp(jitter(), 0, 1));
    }
}
