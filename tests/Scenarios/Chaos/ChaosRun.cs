using System.Globalization;
using Guildhall.Core.Chance;
using Guildhall.Core.Ids;
using Guildhall.Core.Wallets;
using Guildhall.Tests.Scenarios.Party;

namespace Guildhall.Tests.Scenarios.Chaos;

/// <summary>Load and faults at the same time, and the reckoning afterwards.</summary>
/// <param name="only">What the names of faults begin with, where not all of them are to happen.</param>
internal sealed class ChaosRun(IPlatformShape platform, string seed, string only = "")
{
    public const long Purse = 1_000_000;

    // As long as somebody takes who knows what they want.
    private static readonly TimeSpan Thought = TimeSpan.FromMilliseconds(80);
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(3);
    private readonly List<FaultSpan> _spans = [];
    private readonly List<(string Room, PlayedDelve Delve)> _delves = [];
    private readonly List<string> _strange = [];

    /// <summary>Lets people play for a while.</summary>
    /// <param name="rate">Requests a second over HTTP, beside the delves of a party of four.</param>
    /// <param name="breather">Between the end of a fault and the next one.</param>
    public async Task<ChaosReport> RunAsync(TimeSpan time, int rate, TimeSpan breather)
    {
        var load = await ChaosLoad.OpenAsync(platform.Doors);
        var party = await AdventureParty.GatherAsync(load.Doors[0], "tavern");
        await platform.OfflineAsync(() => FillPursesAsync(load));
        using var over = new CancellationTokenSource();
        var living = load.RunAsync(rate, over.Token);
        var playing = PlayAsync(party, over.Token);
        try
        {
            await MakeTroubleAsync(load, time, breather);
        }
        finally
        {
            await over.CancelAsync();
            await Task.WhenAll(living, playing);
        }

        var lasted = load.Done.Max(errand => errand.DoneAt);
        var findings = await new ChaosCheck(platform, load).RunAsync(_delves);
        return new(load, lasted, _spans, _delves, [.. _strange, .. findings], ChaosLogs.ErrorsOf(platform.Hosts));
    }

    private async Task FillPursesAsync(ChaosLoad load)
    {
        await using var database = await platform.OpenDatabaseAsync();
        foreach (var player in load.Players)
        {
            await using var command = database.CreateCommand();
            var account = Account.Of(Id<User>.Parse(player.UserId)).Key;

            // Both are words of ours: the ids come from the server, and the amount from above.
            command.CommandText = string.Create(
                CultureInfo.InvariantCulture,
                $"""
                INSERT INTO accounts (id, balance) VALUES ('{account}', {Purse});
                INSERT INTO journal (from_account, to_account, amount, reason, at) VALUES ('{Account.Mint.Key}', '{account}', {Purse}, 'reason.bench', 0);
                """);
            _ = await command.ExecuteNonQueryAsync();
        }
    }

    private async Task MakeTroubleAsync(ChaosLoad load, TimeSpan time, TimeSpan breather)
    {
        var whims = DiceCup.FromText($"trouble/{seed}");
        var bag = new List<Fault>();
        await Task.Delay(breather);
        while (load.Now < time)
        {
            if (bag.Count == 0)
            {
                bag.AddRange(platform.Faults.Where(one => one.Name.StartsWith(only, StringComparison.OrdinalIgnoreCase)));
            }

            var fault = bag[whims.Below(bag.Count)];
            bag.Remove(fault);
            var from = load.Now;
            await fault.HappenAsync();
            _spans.Add(new(fault.Name, from, load.Now));
            await Task.Delay(breather);
        }

        await Task.Delay(Calm);
    }

    private async Task PlayAsync(AdventureParty party, CancellationToken stopping)
    {
        var courier = new Courier(() => Task.Delay(200, CancellationToken.None), mostTries: 600);
        for (var number = 0; !stopping.IsCancellationRequested; number++)
        {
            var room = $"delve-{seed}-{number}";
            try
            {
                _delves.Add((room, await party.PlayAsync(room, room, courier, () => Task.Delay(Thought, CancellationToken.None))));
            }
            catch (Exception broken) when (broken is InvalidOperationException or NullReferenceException)
            {
                _strange.Add($"{room}: {broken.Message}");
                await Task.Delay(1_000, CancellationToken.None);
            }
        }
    }
}
