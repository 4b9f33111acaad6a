using System.Text;

namespace Guildhall.Discord.Gateway.Life;

/// <summary>
/// Notices that an event which used to come regularly stays away while the connection looks healthy (G20): happened to gateway bots in
/// February 2026. It learns the usual gap of each watched event, and calls a silence of thirty such gaps suspicious.
/// </summary>
internal sealed class SilenceWatch(IReadOnlyList<string> watched, TimeSpan least, TimeProvider time)
{
    private const int Learned = 20;
    private const double Patience = 30;
    private const double Weight = 0.05;
    private readonly Dictionary<string, Gap> _gaps = watched.ToDictionary(name => name, _ => new Gap(), StringComparer.Ordinal);
    private readonly byte[][] _names = [.. watched.Select(Encoding.ASCII.GetBytes)];
    private readonly Lock _lock = new();
    private bool _resumed;

    /// <summary>Whether an event of this name matters.</summary>
    /// <param name="name">In UTF-8.</param>
    internal bool Watches(ReadOnlySpan<byte> name)
    {
        foreach (var known in _names)
        {
            if (name.SequenceEqual(known))
                return true;
        }

        return false;
    }

    /// <summary>An event came.</summary>
    internal void Heard(string name)
    {
        lock (_lock)
        {
            if (_gaps.TryGetValue(name, out var gap))
                Learn(gap);
        }
    }

    /// <summary>What to do about silence; null for nothing. Asked at each heartbeat.</summary>
    internal EndKind? Judge()
    {
        lock (_lock)
            return JudgeLocked();
    }

    private void Learn(Gap gap)
    {
        var now = time.GetTimestamp();
        if (gap.Count++ > 0)
        {
            var last = time.GetElapsedTime(gap.LastAt, now).TotalSeconds;
            gap.Mean = gap.Count == 2 ? last : gap.Mean + Weight * (last - gap.Mean);
        }

        gap.LastAt = now;
        _resumed = false;
    }

    private EndKind? JudgeLocked()
    {
        var now = time.GetTimestamp();
        var silent = _gaps.Values.Any(gap => gap.Count >= Learned
            && time.GetElapsedTime(gap.LastAt, now) >= TimeSpan.FromSeconds(Math.Max(least.TotalSeconds, Patience * gap.Mean)));
        if (!silent)
            return null;
        var end = _resumed ? EndKind.StillSilent : EndKind.Silent;
        foreach (var gap in _gaps.Values)
            gap.LastAt = now;
        if (_resumed)
        {
            // Twice is enough: from here on the silence may well be true, and is learned anew.
            foreach (var gap in _gaps.Values)
                gap.Count = 0;
        }

        _resumed = !_resumed;
        return end;
    }

    private sealed class Gap
    {
        internal int Count;
        internal double Mean;
        internal long LastAt;
    }
}
