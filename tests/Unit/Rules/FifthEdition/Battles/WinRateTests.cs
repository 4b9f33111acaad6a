using Guildhall.Core.Chance;
using Guildhall.Rules.FifthEdition.Battles;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Battles;

public sealed class WinRateTests
{
    [Theory]
    [InlineData("goblin-warrior")]
    [InlineData("ogre")]
    [InlineData("brown-bear")]
    [InlineData("mage")]
    public void A_creature_beats_its_own_kind_as_often_as_not(string key)
    {
        // Side and seat decide ties of initiative, so each is fought from both.
        var dice = DiceCup.FromText($"mirror-{key}");
        var one = WinRate.Of(ToTheDeath(key, first: 0), 0, 400, dice);
        var other = WinRate.Of(ToTheDeath(key, first: 1), 0, 400, dice);
        var both = new WinRate(one.Wins + other.Wins, one.Losses + other.Losses, one.Draws + other.Draws);

        both.Low.ShouldBeLessThanOrEqualTo(5_000);
        both.High.ShouldBeGreaterThanOrEqualTo(5_000);
    }

    [Fact]
    public void Who_has_more_armor_more_hit_points_or_a_surer_hand_does_not_win_less_often()
    {
        var plain = CombatProfile.Of(new CombatantSource.Creature("ogre"));
        Rising(armor => plain with { ArmorClass = 9 + (2 * armor) });
        Rising(hitPoints => plain with { HitPoints = 50 + (15 * hitPoints) });
        Rising(hand => plain with { Actions = [.. plain.Actions.Select(action => action with { Do = [.. action.Do.Select(step => Surer.By(step, 2 * hand))] })] });

        static void Rising(Func<int, CombatProfile> made)
        {
            WinRate? before = null;
            for (var level = 0; level < 5; level++)
            {
                var setup = new BattleSetup(Arena.Open(), [Fearless(Arena.Made(made(level), 0, 6, 6)), Fearless(Arena.Creature("ogre", 1, 9, 6))]);
                var rate = WinRate.Of(setup, 0, 400, DiceCup.FromText("rising"));
                if (before is not null) rate.High.ShouldBeGreaterThanOrEqualTo(before.Low);
                if (level == 4) rate.Low.ShouldBeGreaterThan(WinRate.Of(new BattleSetup(Arena.Open(), [Fearless(Arena.Made(made(0), 0, 6, 6)), Fearless(Arena.Creature("ogre", 1, 9, 6))]), 0, 400, DiceCup.FromText("rising")).High);
                before = rate;
            }
        }
    }

    [Theory]
    [InlineData(50, 50, 4038, 5962)]
    [InlineData(0, 10, 0, 2775)]
    [InlineData(10, 0, 7224, 10000)]
    [InlineData(1, 1, 945, 9055)]
    public void The_interval_is_Wilsons(int wins, int losses, int low, int high)
    {
        var rate = new WinRate(wins, losses, 0);

        rate.Low.ShouldBeInRange(low - 1, low + 1);
        rate.High.ShouldBeInRange(high - 1, high + 1);
    }

    [Fact]
    public void The_same_seed_fights_the_same_battle()
    {
        var setup = Arena.Duel("wolf", "goblin-boss", 4);
        var one = BattleSimulation.Run(setup, DiceCup.FromText("same"));
        var other = BattleSimulation.Run(setup, DiceCup.FromText("same"));

        Guildhall.Core.Sessions.CanonicalJson.Write(one.Final).ShouldBe(Guildhall.Core.Sessions.CanonicalJson.Write(other.Final));
    }

    private static BattleSetup ToTheDeath(string key, int first)
    {
        var (own, foe) = (Fearless(Arena.Creature(key, 0, 6, 6)), Fearless(Arena.Creature(key, 1, 9, 6)));
        return new BattleSetup(Arena.Open(), first == 0 ? [own, foe with { Side = 1 }] : [foe with { Side = 1 }, own]) { Rules = new HouseRules { Initiative = InitiativeRule.Each } };
    }

    private static Entrant Fearless(Entrant entrant) =>
        entrant with { Mind = CombatProfile.Of(entrant.Source).Mind with { FleesAtPercent = 0, OnlyWhenWinning = false } };
}
