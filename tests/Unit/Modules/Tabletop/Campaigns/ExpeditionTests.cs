using Guildhall.Core.Sessions;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons.Generators;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Tests.Unit.Modules.Tabletop.Campaigns;

/// <summary>Places explored by groups that press their buttons.</summary>
public sealed class ExpeditionTests
{
    [Theory]
    [InlineData(PlaceKind.Rooms)]
    [InlineData(PlaceKind.Caverns)]
    [InlineData(PlaceKind.Keep)]
    [InlineData(PlaceKind.Crypt)]
    [InlineData(PlaceKind.Tower)]
    public void A_party_comes_to_the_goal_by_its_buttons(PlaceKind kind)
    {
        var reached = 0;
        for (var number = 0; number < 4; number++)
        {
            var player = new TablePlayer($"goal/{kind}/{number}");
            player.Open(PlacePlayer.Plan($"goal/{number}", kind, PlaceSize.Small, 3), heroes: 5);
            for (var step = 0; step < 400 && player.State is { Phase: not CampaignPhase.Ended, Place.Reached: false }; step++) player.Step();
            if (player.State.Place!.Reached) reached++;
        }

        reached.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("one", PlaceKind.Rooms)]
    [InlineData("two", PlaceKind.Tower)]
    [InlineData("three", PlaceKind.Crypt)]
    public void Every_event_is_the_same_written_and_read_and_all_commands_give_the_same_again(string seed, PlaceKind kind)
    {
        var beside = CampaignState.Initial;
        var player = new TablePlayer(seed)
        {
            Watch = (_, happened, after) =>
            {
                beside = CampaignGame.Apply(beside, CanonicalJson.Read<CampaignEvent>(CanonicalJson.Write(happened)));
                var written = CanonicalJson.Write(beside);
                written.ShouldBe(CanonicalJson.Write(after), happened.GetType().Name);
                beside = CanonicalJson.Read<CampaignState>(written);
            },
        };
        player.Open(PlacePlayer.Plan(seed, kind, PlaceSize.Small, 2), heroes: 4).Play(60);

        var state = CampaignState.Initial;
        foreach (var (command, dice, at, _) in player.Commands)
        {
            CampaignGame.Decide(state, command, Guildhall.Core.Chance.DiceCup.FromSeed(dice), at).TryGet(out var events, out _).ShouldBeTrue();
            state = events.Aggregate(state, CampaignGame.Apply);
        }

        CanonicalJson.Write(state).ShouldBe(CanonicalJson.Write(player.State));
        player.State.Place!.At.Values.Distinct().Count().ShouldBe(player.State.Place.At.Count, "nobody stands on somebody else");
        player.State.Heroes.Values.ShouldAllBe(hero => hero.Reserves.Vitality.State == LifeState.Standing || hero.Reserves.Vitality.State == LifeState.Dead);
    }
}
