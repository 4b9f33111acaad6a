using System.Globalization;

namespace Guildhall.Bench.Platform;

/// <summary>What stands behind the verb: <c>--seconds 10</c> and the like.</summary>
internal sealed class BenchOptions(IReadOnlyList<string> arguments)
{
    public const string Usage =
        """
        roll     commands per second in process, beside a bare loop on the same disk   --seconds 10 --callers 64 --rounds 3
        http     latency over HTTP at fixed rates                                      --seconds 20 --connections 64
        start    time until ready, and memory                                          --rounds 5 --commands 10000
        delves   seeded delves over HTTP by a party of four                            --count 100 --kills 0
        fuzz     fold = execute again, in process                                      --count 10000
        """;

#if DEBUG
    public const string Configuration = "Debug: figures of a release build are better";
#else
    public const string Configuration = "Release";
#endif

    /// <summary>A whole number behind <c>--‹name›</c>.</summary>
    public int Number(string name, int otherwise)
    {
        for (var i = 1; i + 1 < arguments.Count; i++)
        {
            if (arguments[i] == $"--{name}")
            {
                return int.Parse(arguments[i + 1], CultureInfo.InvariantCulture);
            }
        }

        return otherwise;
    }
}
