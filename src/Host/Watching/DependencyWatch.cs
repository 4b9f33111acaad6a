using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Core.Watching;
using Guildhall.Host.Settings;
using Guildhall.Pipeline.Alerting;

namespace Guildhall.Host.Watching;

/// <summary>
/// Asks everything that the platform depends on, and calls for somebody when one is down for longer than a restart of it takes; for what all
/// processes share, one of them does.
/// </summary>
internal sealed class DependencyWatch(IEnumerable<IDependency> dependencies, PlatformTurn turn, AlertDesk alerts, WatchSettings settings, TimeProvider clock) : IWatch
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly IDependency[] _dependencies = [.. dependencies];
    private readonly Dictionary<string, DateTimeOffset> _downSince = new(StringComparer.Ordinal);

    /// <summary>How each was when it was last asked.</summary>
    public ImmutableArray<(string Name, DependencyReport Report)> Reports { get; private set; } = [];

    public async Task LookAsync(CancellationToken cancellation)
    {
        var reports = ImmutableArray.CreateBuilder<(string, DependencyReport)>(_dependencies.Length);
        foreach (var dependency in _dependencies)
        {
            var report = await CheckAsync(dependency, cancellation);
            reports.Add((dependency.Name, report));
            Judge(dependency, report);
        }

        Reports = reports.ToImmutable();
    }

    private static async Task<DependencyReport> CheckAsync(IDependency dependency, CancellationToken cancellation)
    {
        try
        {
            return await dependency.CheckAsync(cancellation).AsTask().WaitAsync(Patience, cancellation);
        }
        catch (TimeoutException)
        {
            return new(DependencyState.Down, Problem: "Timeout");
        }
    }

    private void Judge(IDependency dependency, DependencyReport report)
    {
        var name = dependency.Name;
        var key = $"dependency.{name}";
        if (dependency.IsShared && !turn.WasOurs)
        {
            alerts.Leave(key);
            return;
        }

        if (report.State != DependencyState.Down)
        {
            _downSince.Remove(name);
            alerts.Resolve(key);
            return;
        }

        var now = clock.GetUtcNow();
        if (!_downSince.TryGetValue(name, out var since))
        {
            _downSince[name] = since = now;
        }

        if (report.IsLasting || now - since >= settings.Grace)
        {
            alerts.Raise(key, $"{name} is down ({report.Problem ?? "unknown"}) since {since.ToString("u", CultureInfo.InvariantCulture)}. The page /healthz/ready and the log say more.");
        }
    }
}
