using System.Security.Cryptography;
using Guildhall.Tests.Scenarios.Chaos;
using Guildhall.Tests.Scenarios.Support;
using Xunit.Abstractions;

namespace Guildhall.Tests.Scenarios.Party;

public sealed class PartyTests(ITestOutputHelper output)
{
    private const int Delves = 8;

    [Fact]
    public async Task A_party_of_four_plays_delves_to_an_end_pressing_only_what_is_offered()
    {
        await using var host = await RunningHost.StartAsync();
        var party = await AdventureParty.GatherAsync(host.Http, "tavern");
        for (var number = 0; number < Delves; number++)
        {
            var room = $"party-{number}";

            var played = await party.PlayAsync(room, room, Courier.Plain);

            played.Point.Finished.ShouldBeTrue();
            output.WriteLine($"{room}: {played.Ending} after {played.Deeds.Count} requests; in vain: {string.Join(", ", played.Refused)}");
            (await Reckoning.OfAsync(host, room, played)).IsClean.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task The_same_seed_and_the_same_presses_give_the_same_state_on_another_server()
    {
        var folder = Directory.CreateTempSubdirectory("guildhall-");
        KeyValuePair<string, string> secret = new("GUILDHALL_SECRET", Convert.ToBase64String(SHA256.HashData("a secret for two servers"u8)));
        try
        {
            var (one, other) = (Path.Combine(folder.FullName, "one"), Path.Combine(folder.FullName, "other"));
            AdventureParty party;
            await using (var host = await RunningHost.StartAsync(one, secret))
            {
                party = await AdventureParty.GatherAsync(host.Http, "tavern");
                (await host.StopAsync()).ShouldBe(0, host.Log);
            }

            Copy(one, other);
            await using var here = await RunningHost.StartAsync(one, secret);
            await using var there = await RunningHost.StartAsync(other, secret);

            var first = await party.At(here.Http).PlayAsync("twin", "twin", Courier.Plain);
            var second = await party.At(there.Http).PlayAsync("twin", "twin", Courier.Plain);

            second.Point.ShouldBe(first.Point);
            second.Deeds.Select(deed => deed.Answer.Body).ShouldBe(first.Deeds.Select(deed => deed.Answer.Body));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
