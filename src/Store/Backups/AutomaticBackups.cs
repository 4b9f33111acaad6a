using Guildhall.Core.Storage;
using Guildhall.Core.Watching;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Guildhall.Store.Backups;

/// <summary>Makes a backup whenever the newest one is older than it should be, copies it elsewhere and thins out old ones.</summary>
internal sealed class AutomaticBackups(
    BackupOptions options,
    BackupMaker maker,
    Shelves shelves,
    BackupTurns turns,
    BackupMeter meter,
    IAlerts alerts,
    IDatabase database,
    TimeProvider time,
    ILogger<AutomaticBackups> log) : BackgroundService
{
    // A server that has just started has enough to do, and one that is started again and again makes no backup each time.
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(1);
    private const string Alert = "backup";
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(15);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private DateTimeOffset? _newest;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host's start must not wait for the first one.
        await Task.Yield();
        if (options.EveryHours == 0)
        {
            log.Off();
            return;
        }

        await Task.Delay(AfterStart, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (options.Key is null && !stoppingToken.IsCancellationRequested)
        {
            log.NotEncrypted();
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(await RoundAsync(stoppingToken), time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                meter.Failed();
                alerts.Raise(Alert, $"No backup could be made ({fault.GetType().Name}); the newest is {(_newest is { } newest ? $"of {newest:yyyy-MM-dd HH:mm} UTC" : "missing")}. The log says why; 'guildhall backup create' tries it by hand.");
                log.Failed(fault, AfterFailure.TotalMinutes, _newest);
                await Task.Delay(AfterFailure, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Does what is due, and tells how long to sleep.</summary>
    private async Task<TimeSpan> RoundAsync(CancellationToken cancellation)
    {
        var interval = TimeSpan.FromHours(options.EveryHours);
        var newest = await NewestAsync(cancellation);
        var now = time.GetUtcNow();
        if (newest is null || newest.Manifest!.At + interval <= now)
        {
            // Where a database is shared, another process may have made it, into a folder of its own.
            if (database.Dialect != SqlDialect.Sqlite && !await turns.TryTakeAsync(now, now + interval, cancellation))
            {
                return AfterFailure;
            }

            await MakeAsync(now, now + interval, cancellation);
            newest = await NewestAsync(cancellation);
        }

        await CopyAsync(newest, cancellation);
        alerts.Resolve(Alert);
        var next = (newest?.Manifest?.At ?? now) + interval - time.GetUtcNow();
        return next > TimeSpan.Zero ? next : TimeSpan.FromSeconds(1);
    }

    private async Task MakeAsync(DateTimeOffset now, DateTimeOffset until, CancellationToken cancellation)
    {
        try
        {
            var made = await maker.MakeAsync(gentle: true, cancellation);
            meter.Made();
            log.Made(made.File, made.Bytes, made.Took.TotalSeconds);
            if (made.Manifest.Facts is var facts && facts.Held != facts.Minted - facts.Burned)
            {
                log.Unsound(made.File);
            }
        }
        catch when (database.Dialect != SqlDialect.Sqlite)
        {
            await turns.GiveBackAsync(until, now + AfterFailure, CancellationToken.None);
            throw;
        }

        await ThinOutAsync(shelves.Own, cancellation);
    }

    private async Task CopyAsync(ShelvedBackup? newest, CancellationToken cancellation)
    {
        if (newest is null || shelves.Copies is not { } copies)
        {
            return;
        }

        if ((await copies.ListAsync(cancellation)).All(copy => copy.Name != newest.Name))
        {
            await copies.PutAsync(Path.Combine(shelves.Folder, newest.Name), cancellation);
            log.Copied(newest.Name, copies.Place);
            await ThinOutAsync(copies, cancellation);
        }
    }

    private async Task ThinOutAsync(IShelf shelf, CancellationToken cancellation)
    {
        var gone = await maker.ThinOutAsync(shelf, cancellation);
        if (gone.Count > 0)
        {
            log.ThinnedOut(gone.Count, shelf.Place);
        }
    }

    private async Task<ShelvedBackup?> NewestAsync(CancellationToken cancellation)
    {
        var found = await shelves.Own.ListAsync(cancellation);
        foreach (var damaged in found.Where(backup => backup.Fault is not null && _named.Add(backup.Name)))
        {
            log.Damaged(damaged.Name, shelves.Folder, damaged.Fault!);
        }

        var newest = found.FirstOrDefault(backup => backup is { Fault: null, Manifest: not null });
        _newest = newest?.Manifest?.At;
        if (_newest is { } at)
        {
            meter.Newest(at);
        }

        return newest;
    }
}
