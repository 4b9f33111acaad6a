using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Guildhall.Bench.Figures;
using Guildhall.Core.Chance;
using Guildhall.Core.Sessions;
using Guildhall.Modules.Tabletop.Adventures;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons.Generators;
using Guildhall.Tests.Unit.Modules.Tabletop.Campaigns;

namespace Guildhall.Bench.Platform.Campaigns;

/// <summary>
/// Many campaigns by chance. Beside each runs another that is written down and read back after every event; both must have the same hash after each of
/// them, and all commands executed again from the start must give the same events.
/// </summary>
internal static class CampaignsBench
{
    public static int Run(BenchOptions options)
    {
        var count = options.Number("count", 10_000);
        var most = options.Number("commands", 40);
        var faults = new ConcurrentBag<string>();
        var endings = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var (events, commands, fought) = (0L, 0L, 0L);
        var clock = Stopwatch.StartNew();
        Parallel.For(0, count, number =>
        {
            var seed = string.Create(CultureInfo.InvariantCulture, $"campaign/{number}");
            try
            {
                var (player, differences) = Play(seed, number, 1 + (number % CampaignState.MostHeroes), most);
                Interlocked.Add(ref events, player.Log.Count);
                Interlocked.Add(ref commands, player.Commands.Count);
                Interlocked.Add(ref fought, player.Log.Count(happened => happened is CampaignEvent.Fought));
                endings.AddOrUpdate(player.State.Ending ?? "under way", 1, (_, known) => known + 1);
                foreach (var difference in differences.Concat(Again(player))) faults.Add($"{seed}: {difference}");
            }
            catch (InvalidOperationException fault)
            {
                faults.Add($"{seed}: {fault.Message}");
            }

            var done = Interlocked.Increment(ref _done);
            if (done % 500 == 0) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {done:N0} of {count:N0} after {clock.Elapsed.TotalSeconds:F0} s"));
        });
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count:N0} campaigns, {commands:N0} commands, {events:N0} events ({fought:N0} in battles), written and read after each: {faults.Count:N0} differences, {clock.Elapsed.TotalSeconds:F0} s"));
        Console.WriteLine($"endings: {string.Join(", ", endings.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"))}");
        foreach (var fault in faults.Take(20)) Console.WriteLine(fault);
        return faults.IsEmpty ? 0 : 1;
    }

    private static int _done;

    private static (TablePlayer Player, List<string> Differences) Play(string seed, int number, int heroes, int most)
    {
        var differences = new List<string>();
        var beside = CampaignState.Initial;
        var player = new TablePlayer(seed)
        {
            Watch = (_, happened, after) =>
            {
                beside = CampaignGame.Apply(beside, CanonicalJson.Read<CampaignEvent>(CanonicalJson.Write(happened)));
                var written = CanonicalJson.Write(beside);
                if (CanonicalJson.HashOf(written) != CanonicalJson.HashOf(CanonicalJson.Write(after))) differences.Add($"another state after {happened.GetType().Name}");
                beside = CanonicalJson.Read<CampaignState>(written);
            },
        };
        // Every tenth goes down into a place, whose states are ten times as large; the others play what is published.
        var kinds = Enum.GetValues<PlaceKind>();
        if (number % 10 == 2) player.Open(PlacePlayer.Plan(seed, kinds[number / 10 % kinds.Length], PlaceSize.Small, 1 + (number % 8)), heroes);
        else player.Open(AdventureCatalog.Keys[number % AdventureCatalog.Keys.Length], heroes);
        player.Play(most);
        return (player, differences);
    }

    private static IEnumerable<string> Again(TablePlayer player)
    {
        var state = CampaignState.Initial;
        var at = 0;
        foreach (var (command, seed, now, events) in player.Commands)
        {
            if (!CampaignGame.Decide(state, command, DiceCup.FromSeed(seed), now).TryGet(out var happened, out var refusal))
            {
                yield return $"{command.GetType().Name} is refused the second time: {refusal.Code}";
                yield break;
            }

            if (CanonicalJson.Write(happened) != CanonicalJson.Write(player.Log.GetRange(at, events))) yield return $"{command.GetType().Name} has other events the second time";
            state = happened.Aggregate(state, CampaignGame.Apply);
            at += events;
        }
    }
}
