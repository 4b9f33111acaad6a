using System.Diagnostics.Metrics;
using Guildhall.Core.Watching;
using Guildhall.Pipeline.Alerting;
using Guildhall.Store.Tables;

namespace Guildhall.Host.Watching;

/// <summary>What the watches have seen on their last round.</summary>
internal sealed class WatchMetrics : IDisposable
{
    private readonly Meter _meter = new("Guildhall.Host");
    private readonly FigureWatch _figures;
    private readonly DependencyWatch _dependencies;

    public WatchMetrics(FigureWatch figures, DependencyWatch dependencies, DiskWatch disk, AlertDesk desk, AlertSender sender)
    {
        (_figures, _dependencies) = (figures, dependencies);
        _meter.CreateObservableGauge("guildhall.dependency.up", Ups, description: "Whether something that the platform depends on does its work (1) or not (0); absent where it is not set up.");
        _meter.CreateObservableGauge("guildhall.dependency.last.success.timestamp", LastSuccesses, "s", "When it last did its work, in seconds since 1970.");
        _meter.CreateObservableGauge("guildhall.ledger.coins", Coins, "{coin}", "Coins ever minted, ever burned, and held in all other accounts.");
        _meter.CreateObservableGauge("guildhall.ledger.mismatch", () => Figures.Mismatch, "{coin}", "Coins held beyond those minted less burned; anything but 0 is a defect.");
        _meter.CreateObservableGauge("guildhall.ledger.accounts", () => Figures.Accounts, "{account}", "Accounts of the ledger.");
        _meter.CreateObservableGauge("guildhall.sessions", Sessions, "{session}", "Unfinished sessions, by game.");
        _meter.CreateObservableGauge("guildhall.players", () => Figures.Players, "{player}", "People who changed something within the last 24 hours.");
        _meter.CreateObservableGauge("guildhall.outbox.depth", () => Figures.Outbox, "{news}", "News that wait to be handled.");
        _meter.CreateObservableGauge("guildhall.schedule.depth", () => Figures.Schedule, "{entry}", "Entries of the schedule, due or not.");
        _meter.CreateObservableGauge("guildhall.schedule.lag", () => Figures.Overdue.TotalSeconds, "s", "For how long the most overdue entry waits to be claimed.");
        _meter.CreateObservableGauge("guildhall.disk.free", () => disk.Free, "By", "Bytes that are free for the data directory.");
        _meter.CreateObservableGauge("guildhall.disk.size", () => disk.Size, "By", "Bytes of the disk of the data directory.");
        _meter.CreateObservableGauge("guildhall.alerts", () => desk.Active, "{alert}", "Alerts that are not over.");
        _meter.CreateObservableCounter("guildhall.alert.messages", () => Messages(sender), "{message}", "Messages about alerts, by whether they arrived.");
    }

    private PlatformFigures Figures => _figures.Latest;

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

    private Measurement<long>[] Coins() =>
    [
        new(Figures.Minted, Label("kind", "minted")),
        new(Figures.Burned, Label("kind", "burned")),
        new(Figures.Held, Label("kind", "held")),
    ];

    private IEnumerable<Measurement<long>> Sessions() => Figures.Sessions.Select(one => new Measurement<long>(one.Running, Label("game", one.Game)));
}
