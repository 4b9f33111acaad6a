using System.Diagnostics;

namespace Guildhall.Bench.Figures;

/// <summary>How long many things took.</summary>
internal sealed class Latencies
{
    private readonly double[] _milliseconds;

    /// <summary>From spans in ticks of <see cref="Stopwatch"/>.</summary>
    public Latencies(IEnumerable<long> ticks)
    {
        _milliseconds = [.. ticks.Select(span => Stopwatch.GetElapsedTime(0, span).TotalMilliseconds).Order()];
    }

    public int Count => _milliseconds.Length;

    public double Worst => _milliseconds[^1];

    /// <summary>The time within which so many of a thousand were done, in milliseconds.</summary>
    public double At(int perMille) => _milliseconds[Math.Min(_milliseconds.Length - 1, (int)((long)_milliseconds.Length * perMille / 1_000))];

    /// <summary>The middle one of a few figures.</summary>
    public static double MedianOf(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
