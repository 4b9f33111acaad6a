using System.Globalization;
using Guildhall.Bench.Discord.Bots;

namespace Guildhall.Bench.Platform.Cluster;

/// <summary>What the processes of a cluster have taken so far.</summary>
/// <param name="Cpu">Processor time by kind of process.</param>
/// <param name="Commands">Commands that each worker has run.</param>
internal sealed record ClusterUse(IReadOnlyDictionary<string, TimeSpan> Cpu, IReadOnlyList<long> Commands)
{
    private const double TicksPerSecond = 100;
    private const string Counter = "guildhall_commands_total{";

    public static async Task<ClusterUse> OfAsync(BenchCluster cluster)
    {
        var cpu = cluster.Processes.GroupBy(process => process.Kind, StringComparer.Ordinal).ToDictionary(
            kind => kind.Key, kind => TimeSpan.FromTicks(kind.Sum(process => new ProcessUse(process.Host.ProcessId).Cpu.Ticks)), StringComparer.Ordinal);
        cpu["PostgreSQL"] = FamilyOf(cluster.PostgresId);
        cpu["Redis"] = FamilyOf(cluster.RedisId);
        return new(cpu, await Task.WhenAll(cluster.Workers.Select(worker => CommandsOfAsync(worker.Http))));
    }

    private static async Task<long> CommandsOfAsync(HttpClient worker)
    {
        var text = await worker.GetStringAsync(new Uri("/metrics", UriKind.Relative));
        return text.Split('\n')
            .Where(line => line.StartsWith(Counter, StringComparison.Ordinal))
            .Sum(line => long.Parse(line[(line.LastIndexOf('}') + 1)..].Trim().Split(' ')[0], CultureInfo.InvariantCulture));
    }

    /// <summary>Of a process, its living children and those that have ended.</summary>
    private static TimeSpan FamilyOf(int parent)
    {
        var children = File.ReadAllText($"/proc/{parent}/task/{parent}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return TimeSpan.FromSeconds((TicksOf($"{parent}", withEnded: true) + children.Sum(child => TicksOf(child, withEnded: false))) / TicksPerSecond);
    }

    private static long TicksOf(string process, bool withEnded)
    {
        try
        {
            // What stands before may hold blanks.
            var fields = File.ReadAllText($"/proc/{process}/stat").Split(") ")[^1].Split(' ');
            return fields[11..(withEnded ? 15 : 13)].Sum(field => long.Parse(field, CultureInfo.InvariantCulture));
        }
        catch (Exception ended) when (ended is FileNotFoundException or DirectoryNotFoundException)
        {
            return 0;
        }
    }
}
