using System.Diagnostics.Metrics;

namespace Guildhall.Store.Backups;

/// <summary>Counts backups, for whoever listens to the meter <c>Guildhall.Backups</c>.</summary>
internal sealed class BackupMeter : IDisposable
{
    private readonly Meter _meter = new("Guildhall.Backups");
    private readonly Counter<long> _made;
    private readonly Counter<long> _failed;
    private long _newest;

    public BackupMeter(TimeProvider time)
    {
        _made = _meter.CreateCounter<long>("guildhall.backups.made", description: "Backups that were made.");
        _failed = _meter.CreateCounter<long>("guildhall.backups.failed", description: "Backups, or copies of them, that could not be made.");
        _meter.CreateObservableGauge(
            "guildhall.backups.age",
            () => Volatile.Read(ref _newest) is var newest and > 0
                ? [new Measurement<double>(time.GetUtcNow().ToUnixTimeSeconds() - newest)]
                : Array.Empty<Measurement<double>>(),
            unit: "s",
            description: "How old the newest sound backup is.");
    }

    public void Made() => _made.Add(1);

    public void Failed() => _failed.Add(1);

    public void Newest(DateTimeOffset at) => Volatile.Write(ref _newest, at.ToUnixTimeSeconds());

    public void Dispose() => _meter.Dispose();
}
