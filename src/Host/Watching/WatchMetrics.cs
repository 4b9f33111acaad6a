using System.Diagnostics.Metrics;
using Guildhall.Core.Watching;
using Guildhall.Pipeline.Alerting;

namespace Guildhall.Host.Watching;

/// <summary>What the watches have seen of this process and its machine on their last round.</summary>
internal sealed class WatchMetrics : IDisposable
{
    private readonly Meter _meter = new("Guildhall.Host");
    private readonly DependencyWatch _dependencies;

    public WatchMetrics(DependencyWatch dependencies, DiskWatch disk, AlertDesk desk, AlertSender sender)
    {
        _dependencies = dependencies;
        _meter.CreateObservableGauge("guildhall.dependency.up", Ups, description: "Whether something that the platform depends on does its work (1) or not (0); absent where it is not set up.");
        _meter.CreateObservableGauge("guildhall.dependency.last.success.timestamp", LastSuccesses, "s", "When it last did its work, in seconds since 1970.");
        _meter.CreateObservableGauge("guildhall.disk.free", () => disk.Free, "By", "Bytes that are free for the data directory.");
        _meter.CreateObservableGauge("guildhall.disk.size", () => disk.Size, "By", "Bytes of the disk of the data directory.");
        _meter.CreateObservableGauge("guildhall.alerts", () => desk.Active, "{alert}", "Alerts that are not over.");
        _meter.CreateObservableCounter("guildhall.alert.messages", () => Messages(sender), "{message}", "Messages about alerts, by whether they arrived.");
    }

    public void Dispose() => _meter.Dispose();

    private static KeyValuePair<string, object?> Label(string name, string value) => new(name, value);

    private static Measurement<long>[] Messages(AlertSender sender) =>
        [new(sender.Sent, Label("result", "sent")), new(sender.Lost, Label("result", "lost"))];

    private IEnumerable<Measurement<int>> Ups() => _dependencies.Reports
        .Where(one => one.Report.State != DependencyState.Off)
        .Select(one => new Measurement<int>(one.Report.State == DependencyState.Up ? 1 : 0, Label("dependency", one.Name)));

    private IEnumerable<Measurement<double>> LastSuccesses() => _dependencies.Reports
        .Where(one => one.Report.LastSuccess is not null)
        .Select(one => new Measurement<double>(one.Report.LastSuccess!.Value.ToUnixTimeMilliseconds() / 1_000.0, Label("dependency", one.Name)));
}
