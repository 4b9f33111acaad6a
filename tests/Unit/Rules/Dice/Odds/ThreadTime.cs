using System.Diagnostics;
using System.Globalization;

namespace Guildhall.Tests.Unit.Rules.Dice.Odds;

/// <summary>How long a processor worked for this thread, which a busy machine does not lengthen; wall time where the system does not tell.</summary>
internal static class ThreadTime
{
    private const string Statistics = "/proc/thread-self/schedstat";

    public static TimeSpan Now => File.Exists(Statistics)
        ? TimeSpan.FromTicks(long.Parse(File.ReadAllText(Statistics).Split(' ')[0], CultureInfo.InvariantCulture) / TimeSpan.NanosecondsPerTick)
        : Stopwatch.GetElapsedTime(0);
}
