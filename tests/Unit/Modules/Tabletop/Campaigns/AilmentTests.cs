using Guildhall.Core.Chance;
using Guildhall.Core.Sessions;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.Show;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons.Explorations;
using Guildhall.Rules.Dungeons.Generators;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Grid;
using Guildhall.Tests.Unit.House;

namespace Guildhall.Tests.Unit.Modules.Tabletop.Campaigns;

/// <summary>What traps leave on heroes, and how long.</summary>
public sealed class AilmentTests
{
    private static readonly Words _words = new(PlatformStrings.Load(), "en");

    [Fact]
    public void The_poison_of_a_needle_lasts_an_hour_hinders_and_stands_on_the_line_of_the_hero()
    {
        var player = Poisoned();

        var ailment = player.State.Heroes["h1"].Ailments.ShouldHaveSingleItem();
        ailment.Condition.ShouldBe(Condition.Poisoned);
        Line(player).ShouldContain("Poisoned (1 h");
        Test(player, save: false).Dice!.Value.Mode.ShouldBe(RollMode.Disadvantage);
        Test(player, save: true).Dice!.Value.Mode.ShouldBe(RollMode.Normal);

        Pass(player, 59);
        player.State.Heroes["h1"].Ailments.Length.ShouldBe(1);
        Line(player).ShouldContain("Poisoned (1 min");
        Pass(player, 1);
        player.State.Heroes["h1"].Ailments.ShouldBeEmpty();
        Test(player, save: false).Dice!.Value.Mode.ShouldBe(RollMode.Normal);
    }

    [Fact]
    public void What_ails_a_hero_goes_into_a_fight_and_what_ends_there_does_not_come_out()
    {
        var player = new TablePlayer("fights");
        player.Give(new CampaignCommand.Start(new Person(TablePlayer.Master, "Somebody"), "Field", null, Directed: true, CampaignRules.ByTheBook)).ShouldBeNull();
        player.Give(new CampaignCommand.Join(TablePlayer.Hero(1, "fighter", 5))).ShouldBeNull();
        player.Give(new CampaignCommand.Begin(TablePlayer.Master)).ShouldBeNull();
        player.Follow([new CampaignEvent.HeroAiled("h1", new Ailment(Condition.Poisoned, 60))]);
        Fight(player);
        var fighter = player.State.Battle!.Find("h1")!;
        fighter.Effects.ShouldContain(effect => effect.Condition == Condition.Poisoned && effect.Rounds == 600);

        player.Give(new CampaignCommand.Direct(TablePlayer.Master, new Ruling.EndBattle(true))).ShouldBeNull();
        player.State.Heroes["h1"].Conditions.ShouldBe([Condition.Poisoned]);

        Fight(player);
        player.Give(new CampaignCommand.Direct(TablePlayer.Master, new Ruling.Adjust(new BattleCommand.Adjust(player.State.Battle!.Find("h1")!.Seat) { Lift = Condition.Poisoned }, "an antidote"))).ShouldBeNull();
        player.Give(new CampaignCommand.Direct(TablePlayer.Master, new Ruling.EndBattle(true))).ShouldBeNull();
        player.State.Heroes["h1"].Conditions.ShouldBeEmpty();
    }

    [Fact]
    public void The_master_lays_a_condition_between_fights_and_lifts_it()
    {
        var player = Open();
        var lay = new Ruling.Ail("h1", Condition.Frightened, Lift: false, "a ghost");
        player.Give(new CampaignCommand.Direct(TablePlayer.UserOf(1), lay))!.Code.ShouldBe("campaign.not-master");
        player.Give(new CampaignCommand.Direct(TablePlayer.Master, lay with { Lift = true }))!.Code.ShouldBe("campaign.nothing-changed");
        player.Give(new CampaignCommand.Direct(TablePlayer.Master, lay)).ShouldBeNull();
        Pass(player, 10_000);
        player.State.Heroes["h1"].Conditions.ShouldBe([Condition.Frightened]);

        player.Give(new CampaignCommand.Direct(TablePlayer.Master, lay with { Lift = true })).ShouldBeNull();
        player.State.Heroes["h1"].Conditions.ShouldBeEmpty();
    }

    [Fact]
    public void A_long_rest_ends_what_lasts_until_one_and_the_longer_of_two_stays()
    {
        var hero = TablePlayer.Hero(1, "fighter", 1);
        var hour = new Ailment(Condition.Poisoned, 60);

        hero.With(hour).With(new Ailment(Condition.Poisoned, 30)).Ailments.ShouldBe([hour]);
        hero.With(hour).With(new Ailment(Condition.Poisoned, null)).Ailments.ShouldBe([new Ailment(Condition.Poisoned, null)]);
        hour.IsThere(59, slept: true).ShouldBeTrue();
        hour.IsThere(60, slept: false).ShouldBeFalse();
        new Ailment(Condition.Blinded, null) { UntilLongRest = true }.IsThere(1_000, slept: false).ShouldBeTrue();
        new Ailment(Condition.Blinded, null) { UntilLongRest = true }.IsThere(1, slept: true).ShouldBeFalse();
    }

    private static TablePlayer Open()
    {
        var player = new TablePlayer("ailments");
        return player.Open(PlacePlayer.Plan("ailments", PlaceKind.Rooms, PlaceSize.Small, 1), heroes: 2, directed: true);
    }

    /// <summary>A table where the needle of a lock has pricked the first hero, who did not withstand it.</summary>
    private static TablePlayer Poisoned()
    {
        var player = Open();
        for (var number = 0; number < 40 && player.State.Heroes["h1"].Ailments.IsEmpty; number++)
        {
            var chronicle = new Chronicle(player.State, DiceCup.FromText($"needle/{number}"), default, []);
            PlaceTraps.Spring(chronicle, "h1", TrapTable.Find("poisoned-needle")!.At(player.State.Inside!.Of("h1"), 0), null);
            if (chronicle.State.Heroes["h1"].Ailments.IsEmpty) continue;
            player.Follow(chronicle.Events);
        }

        return player;
    }

    private static void Fight(TablePlayer player) => player.Give(new CampaignCommand.Direct(
        TablePlayer.Master, new Ruling.OpenBattle(new Battlefield(Map()), [new FoeGroup("goblin-warrior", 1)]))).ShouldBeNull();

    private static BattleMap Map() => MapText.TryParse(string.Join('\n', Enumerable.Repeat("............", 6)), out var map, out _) ? map : throw new InvalidOperationException();

    private static void Pass(TablePlayer player, int minutes) => player.Give(new CampaignCommand.Direct(TablePlayer.Master, new Ruling.Pass(minutes))).ShouldBeNull();

    private static SaveRoll Test(TablePlayer player, bool save)
    {
        player.Give(new CampaignCommand.Test(TablePlayer.UserOf(1), null, Ability.Wisdom, save ? null : Skill.Insight, save, 10, RollMode.Normal, Hidden: false)).ShouldBeNull();
        return player.Log.OfType<CampaignEvent.Tested>().Last().Roll;
    }

    private static string Line(TablePlayer player)
    {
        var session = new LiveSession<CampaignState>(default, player.State) { Guild = "g", Room = "r", Version = 1, Finished = false };
        CampaignTable.Of(session, TablePlayer.UserOf(1), _words).Combatants.Single(one => one.Key == "h1").Conditions.ShouldBe(["Poisoned"]);
        return CampaignReplies.Look(session, TablePlayer.UserOf(1), _words).Cards[0].Fields[0].Value;
    }
}
