using Guildhall.Core.Storage;
using Guildhall.Core.Watching;
using Guildhall.Store.Backups;
using Guildhall.Tests.Scenarios.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Guildhall.Tests.Scenarios.Backups;

/// <summary>The backups that a server makes by itself, with a clock that jumps.</summary>
public sealed class AutomaticBackupTests : IAsyncDisposable
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2030, 5, 20, 0, 30, 0, TimeSpan.Zero));
    private readonly RecordedAlerts _alerts = new();
    private readonly string _data = StoreFixture.NewDirectory();
    private readonly BackupOptions _options = new() { EveryHours = 6, Keep = 2, KeepDays = 1, Key = BackupKey.Parse(Convert.ToBase64String(new byte[32])) };

    private string Folder => Path.Combine(_data, "backups");

    private string Copies => Path.Combine(_data, "copies");

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_data, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task One_is_made_after_the_start_and_then_every_six_hours_and_old_ones_go_here_and_where_copies_are()
    {
        _options.CopyTo = Copies;
        await using var store = await OpenAsync();
        using var service = store.Get<IHostedService>() as BackgroundService;
        await service!.StartAsync(CancellationToken.None);

        await PassAsync(TimeSpan.FromMinutes(1), () => Count(Copies) == 1);
        await PassAsync(TimeSpan.FromHours(6), () => Count(Copies) == 2);
        await PassAsync(TimeSpan.FromHours(6), () => Newest(Copies).Contains("-123", StringComparison.Ordinal) && Count(Copies) == 2);

        Count(Folder).ShouldBe(2);
        Names(Folder).ShouldBe(Names(Copies));
        await service.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task None_is_made_while_the_newest_is_young_enough()
    {
        await using var store = await OpenAsync();
        await store.Get<BackupMaker>().MakeAsync(gentle: false, CancellationToken.None);
        using var service = store.Get<IHostedService>() as BackgroundService;
        await service!.StartAsync(CancellationToken.None);

        for (var minutes = 0; minutes < 350; minutes += 50)
        {
            _clock.Advance(TimeSpan.FromMinutes(50));
            await Task.Delay(50);
        }

        Count(Folder).ShouldBe(1);
        await PassAsync(TimeSpan.FromMinutes(11), () => Count(Folder) == 2);
        await service.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task After_a_failure_it_is_tried_again()
    {
        await using var store = await OpenAsync();
        await File.WriteAllTextAsync(Folder, "a file stands where the folder should be");
        using var service = store.Get<IHostedService>() as BackgroundService;
        await service!.StartAsync(CancellationToken.None);
        _clock.Advance(TimeSpan.FromMinutes(1));
        for (var tries = 0; _alerts.TextOf("backup") is null; tries++)
        {
            tries.ShouldBeLessThan(400, "nobody was told");
            await Task.Delay(25);
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        File.Delete(Folder);

        await PassAsync(TimeSpan.FromMinutes(15), () => Count(Folder) == 1 && _alerts.TextOf("backup") is null);
        await service.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Of_several_processes_that_share_a_database_one_has_the_turn()
    {
        await using var store = await OpenAsync();
        var turns = new BackupTurns(store.Get<IStore>());
        var now = _clock.GetUtcNow();

        var taken = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => turns.TryTakeAsync(now, now.AddHours(6).AddSeconds(number), CancellationToken.None)));

        taken.Count(won => won).ShouldBe(1);
        (await turns.TryTakeAsync(now.AddHours(5), now.AddHours(11), CancellationToken.None)).ShouldBeFalse();
        (await turns.TryTakeAsync(now.AddHours(7), now.AddHours(13), CancellationToken.None)).ShouldBeTrue();
        await turns.GiveBackAsync(now.AddHours(13), now.AddHours(8), CancellationToken.None);
        (await turns.TryTakeAsync(now.AddHours(8), now.AddHours(14), CancellationToken.None)).ShouldBeTrue();
    }

    private Task<StoreFixture> OpenAsync() => StoreFixture.OpenAsync(
        _data, services => services.AddSingleton<TimeProvider>(_clock).AddSingleton<IAlerts>(_alerts).AddBackups(_options).AddAutomaticBackups());

    private async Task PassAsync(TimeSpan time, Func<bool> happened)
    {
        _clock.Advance(time);
        for (var tries = 0; !happened(); tries++)
        {
            tries.ShouldBeLessThan(400, string.Join(", ", Names(Folder)));
            await Task.Delay(25);

            // What rests between two rounds, or two pieces of work, goes on.
            _clock.Advance(TimeSpan.FromSeconds(1));
        }
    }

    private static int Count(string folder) => Names(folder).Count;

    private static string Newest(string folder) => Names(folder)[^1];

    private static List<string> Names(string folder) => Directory.Exists(folder)
        ? [.. Directory.GetFiles(folder, "*.ghbackup").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)]
        : [];
}
