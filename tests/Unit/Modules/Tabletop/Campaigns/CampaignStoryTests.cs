using Guildhall.Core.Chance;
using Guildhall.Core.Sessions;
using Guildhall.Modules.Tabletop.Adventures;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.State;

namespace Guildhall.Tests.Unit.Modules.Tabletop.Campaigns;

/// <summary>Shipped adventures, played from the first scene to an ending by groups that choose as they like.</summary>
public sealed class CampaignStoryTests
{
    public static TheoryData<string> Adventures => [.. AdventureCatalog.Keys];

    [Fact]
    public void Two_adventures_are_shipped_the_first_with_twelve_scenes()
    {
        AdventureCatalog.Keys.ShouldBe(["thirteenth-stroke", "walking-orchard"]);
        AdventureCatalog.Find("thirteenth-stroke")!.Scenes.Length.ShouldBe(12);
    }

    [Theory]
    [MemberData(nameof(Adventures))]
    public void Every_word_of_an_adventure_stands_there_in_both_languages(string key)
    {
        var wanted = AdventureWords.KeysOf(AdventureCatalog.Find(key)!).Order(StringComparer.Ordinal).ToList();
        foreach (var locale in new[] { "en", "de" })
        {
            wanted.Except(AdventureCatalog.WordsOf(key, locale).Keys, StringComparer.Ordinal).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Adventures))]
    public void A_group_of_four_comes_to_an_ending(string key)
    {
        for (var game = 0; game < 6; game++)
        {
            var player = new TablePlayer($"{key}/{game}").Open(key, heroes: 4);
            player.Play(most: 3_000).ShouldBeTrue($"game {game} stands in {player.State.Scene} after {player.Commands.Count} commands, round {player.State.Battle?.Round}");
            player.State.Ending.ShouldNotBeNull();
        }
    }

    [Fact]
    public void The_state_is_the_same_after_being_written_and_read_at_every_event()
    {
        string? hash = null;
        var player = new TablePlayer("written")
        {
            Watch = (before, happened, after) =>
            {
                var written = CanonicalJson.Write(before);
                var read = CanonicalJson.Read<CampaignState>(written);
                CanonicalJson.Write(read).ShouldBe(written);
                var again = CanonicalJson.Write(CampaignGame.Apply(read, CanonicalJson.Read<CampaignEvent>(CanonicalJson.Write(happened))));
                hash = CanonicalJson.HashOf(again);
                hash.ShouldBe(CanonicalJson.HashOf(CanonicalJson.Write(after)), happened.GetType().Name);
            },
        };
        player.Open("thirteenth-stroke", heroes: 4).Play(most: 60);
        hash.ShouldNotBeNull();
    }

    [Fact]
    public void Commands_executed_again_with_their_seeds_give_the_same_events()
    {
        var player = new TablePlayer("again").Open("thirteenth-stroke", heroes: 4);
        player.Play(most: 80);
        var state = CampaignState.Initial;
        var at = 0;
        foreach (var (command, seed, now, events) in player.Commands)
        {
            var read = CanonicalJson.Read<CampaignCommand>(CanonicalJson.Write(command));
            CampaignGame.Decide(state, read, DiceCup.FromSeed(seed), now).TryGet(out var happened, out var refusal).ShouldBeTrue(refusal?.Code);
            CanonicalJson.Write(happened).ShouldBe(CanonicalJson.Write(player.Log.Skip(at).Take(events)));
            state = happened.Aggregate(state, CampaignGame.Apply);
            at += events;
        }

        CanonicalJson.Write(state).ShouldBe(CanonicalJson.Write(player.State));
    }
}
