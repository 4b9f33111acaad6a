using System.Collections.Concurrent;
using System.Diagnostics;
using Guildhall.Bench.Figures;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Results;
using Guildhall.Core.Storage;
using Guildhall.Core.Wallets;
using Guildhall.Store;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Bench.Platform.Payments;

/// <summary>The store as a server opens it, with purses that pay each other: each payment is a unit of work with its kept answer.</summary>
internal sealed class PaymentHall : IAsyncDisposable
{
    public const int Purses = 1_000;
    private const int BodyBytes = 400;
    private static readonly Refusal TooPoor = Refusal.Of("bench.too-poor");

    private readonly ServiceProvider _services;
    private readonly IStore _store;
    private readonly IWallet _wallet;
    private readonly byte[] _body = new byte[BodyBytes];
    // Whoever opens the same data again must not ask under the same ids.
    private readonly string _run = TimeProvider.System.GetTimestamp().ToString("x", System.Globalization.CultureInfo.InvariantCulture);
    private int _round;

    private PaymentHall(ServiceProvider services)
    {
        _services = services;
        _store = services.GetRequiredService<IStore>();
        _wallet = services.GetRequiredService<IWallet>();
    }

    public static async Task<PaymentHall> OpenAsync(StoreOptions options)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddStore(options with { Secret = null }).BuildServiceProvider();
        await services.GetRequiredService<StoreLifetime>().OpenAsync();
        var hall = new PaymentHall(services);
        var work = new UnitOfWork();
        for (var purse = 0; purse < Purses; purse++)
        {
            hall._wallet.Earn(work, Owner(purse), new(1_000_000_000), "reason.bench");
        }

        _ = await hall._store.CommitAsync(work, reply: null, CancellationToken.None);
        return hall;
    }

    /// <summary>Everybody pays, one payment after the other, until the time is up.</summary>
    public async Task<PaymentRound> PayAsync(int callers, TimeSpan time)
    {
        var round = _round++;
        var took = new ConcurrentBag<List<long>>();
        var cpu = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () => took.Add(await PayAsync(round, caller, clock, time)))));
        var all = new Latencies(took.SelectMany(one => one));
        return new(all.Count / clock.Elapsed.TotalSeconds, all, (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / all.Count);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.GetRequiredService<StoreLifetime>().CloseAsync();
        await _services.DisposeAsync();
    }

    private static Id<User> Owner(int number) => new(new Guid(number + 1, 0, 0, new byte[8]));

    private async Task<List<long>> PayAsync(int round, int caller, Stopwatch clock, TimeSpan time)
    {
        var took = new List<long>();
        var whims = Core.Chance.DiceCup.FromText($"payments/{round}/{caller}");
        while (clock.Elapsed < time)
        {
            var began = Stopwatch.GetTimestamp();
            var (from, other) = (whims.Below(Purses), whims.Below(Purses - 1));
            var work = new UnitOfWork();
            _wallet.Pay(work, Owner(from), Owner((from + 1 + other) % Purses), new(1), "reason.bench", TooPoor);
            var room = $"web:{caller}";
            var request = new Request(
                $"{_run}-{round}-{caller}-{took.Count}", ChannelKind.Web, room, room, new(Owner(from), "Payer", Rights.None), CommandCall.To("pay", ("amount", "1")));
            var outcome = await _store.CommitAsync(work, new(request, "fingerprint", _body, Shown: true, TimeProvider.System.GetUtcNow()), CancellationToken.None);
            took.Add(Stopwatch.GetTimestamp() - began);
            if (outcome is not CommitOutcome.Committed)
            {
                throw new InvalidOperationException($"A payment ended as {outcome}.");
            }
        }

        return took;
    }
}
