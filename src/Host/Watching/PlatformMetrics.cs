using System.Diagnostics.Metrics;
using Guildhall.Store.Tables;

namespace Guildhall.Host.Watching;

/// <summary>
/// What there is in the database that all processes share. The gauges are there only as long as this process is the one that counts: what an
/// instrument said last is exported for as long as the instrument lives, and would be added up with what its successor says.
/// </summary>
internal sealed class PlatformMetrics : IDisposable
{
    private readonly SortedSet<string> _games = new(StringComparer.Ordinal);
    private Meter? _meter;
    private volatile PlatformFigures _latest = PlatformFigures.None;
    private volatile string[] _gamesSeen = [];

    /// <summary>Exports these figures, until others come or they are hidden.</summary>
    public void Show(PlatformFigures figures)
    {
        // A game that nobody plays any more is at 0, and not at what it was.
        _games.UnionWith(figures.Sessions.Select(one => one.Game));
        (_latest, _gamesSeen) = (figures, [.. _games]);
        _meter ??= NewMeter();
    }

    /// <summary>Exports nothing any more.</summary>
    public void Hide()
    {
        _meter?.Dispose();
        _meter = null;
    }

    public void Dispose() => Hide();

    private static KeyValuePair<string, object?> Label(string name, string value) => new(name, value);

    private Meter NewMeter()
    {
        var meter = new Meter("Guildhall.Platform");
        meter.CreateObservableGauge("guildhall.ledger.coins", Coins, "{coin}", "Coins ever minted, ever burned, and held in all other accounts.");
        meter.CreateObservableGauge("guildhall.ledger.mismatch", () => _latest.Mismatch, "{coin}", "Coins held beyond those minted less burned; anything but 0 is a defect.");
        meter.CreateObservableGauge("guildhall.ledger.accounts", () => _latest.Accounts, "{account}", "Accounts of the ledger.");
        meter.CreateObservableGauge("guildhall.sessions", Sessions, "{session}", "Unfinished sessions, by game.");
        meter.CreateObservableGauge("guildhall.players", () => _latest.Players, "{player}", "People who changed something within the last 24 hours.");
        meter.CreateObservableGauge("guildhall.outbox.depth", () => _latest.Outbox, "{news}", "News that wait to be handled.");
        meter.CreateObservableGauge("guildhall.schedule.depth", () => _latest.Schedule, "{entry}", "Entries of the schedule, due or not.");
        meter.CreateObservableGauge("guildhall.schedule.lag", () => _latest.Overdue.TotalSeconds, "s", "For how long the most overdue entry waits to be claimed.");
        return meter;
    }

    private Measurement<long>[] Coins() =>
    [
        new(_latest.Minted, Label("kind", "minted")),
        new(_latest.Burned, Label("kind", "burned")),
        new(_latest.Held, Label("kind", "held")),
    ];

    private IEnumerable<Measurement<long>> Sessions()
    {
        var figures = _latest;
        return _gamesSeen.Select(game => new Measurement<long>(figures.Sessions.FirstOrDefault(one => one.Game == game).Running, Label("game", game)));
    }
}
