using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Modules.Tabletop.Sheets;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Tests.Unit.Modules.Tabletop.Campaigns;

/// <summary>Sheets that are changed at home while their heroes are at a table.</summary>
public sealed class SheetMergeTests
{
    private static readonly TableHero _hero = TablePlayer.Hero(1, "cleric", 3) with { Key = "h1" };

    [Fact]
    public void What_only_one_of_both_changed_stands_as_it_is()
    {
        var hurt = _hero with { Reserves = _hero.Reserves with { Vitality = _hero.Reserves.Vitality.Hurt(5) }, Experience = _hero.Experience + 100 };
        var table = Merged(Stored(_hero), hurt);
        SheetMerge.IsSame(table, hurt).ShouldBeTrue();

        var geared = Stored(_hero with { Build = With(_hero.Build, "rope", 1) });
        SheetMerge.IsSame(Merged(geared, _hero), _hero with { Build = geared.Build }).ShouldBeTrue();
    }

    [Fact]
    public void A_level_gained_at_home_and_wounds_from_the_table_both_stand()
    {
        var build = QuickBuild.Of("cleric", 4);
        var home = Stored(_hero) with
        {
            Build = build,
            Reserves = _hero.Reserves.Grown(CharacterSheet.Derive(_hero.Build), CharacterSheet.Derive(build)),
        };
        var played = _hero with { Reserves = _hero.Reserves.SpendSlot(1) with { Vitality = _hero.Reserves.Vitality.Hurt(5) }, Experience = _hero.Experience + 50 };

        var merged = Merged(home, played);

        merged.Build.Levels.Length.ShouldBe(4);
        merged.Experience.ShouldBe(_hero.Experience + 50);
        merged.Reserves.Vitality.Maximum.ShouldBe(home.Reserves.Vitality.Maximum);
        merged.Reserves.Vitality.Current.ShouldBe(home.Reserves.Vitality.Maximum - 5);
        merged.Reserves.SlotsLeft(1).ShouldBe(home.Reserves.SlotsLeft(1) - 1);
        merged.Reserves.HitDice[8].ShouldBe(4);
    }

    [Fact]
    public void Things_and_coins_of_both_add_up()
    {
        var home = Stored(_hero with { Build = With(_hero.Build, "rope", 2) with { Copper = _hero.Build.Copper + 7 } });
        var played = _hero with { Build = With(With(_hero.Build, "torch", 3), "rope", 1) with { Copper = _hero.Build.Copper + 500 } };

        var merged = Merged(home, played).Build;

        (Count(merged, "rope"), Count(merged, "torch")).ShouldBe((Count(_hero.Build, "rope") + 3, Count(_hero.Build, "torch") + 3));
        merged.Copper.ShouldBe(_hero.Build.Copper + 507);
        var richer = _hero with { Build = _hero.Build with { Copper = _hero.Build.Copper + 5 } };
        Merged(Stored(richer), richer).Build.Copper.ShouldBe(_hero.Build.Copper + 10);
    }

    [Fact]
    public void A_thing_given_away_is_taken_off_where_it_was_put_on_at_home_and_refused_where_it_is_gone()
    {
        var carries = _hero with { Build = With(_hero.Build, "longsword-plus-2", 1) };
        var gave = carries with { Build = _hero.Build };
        var wears = Stored(_hero with { Build = _hero.Build with { Equipment = [.. _hero.Build.Equipment, new CarriedItem("longsword-plus-2", 1, Equipped: true)] } });
        var lost = Stored(_hero with { Build = With(_hero.Build, "rope", 1) });

        Count(Merged(wears, carries, gave).Build, "longsword-plus-2").ShouldBe(0);
        SheetMerge.Of(lost, carries, gave).Refusal!.Code.ShouldBe("campaign.changed-at-home");
        SheetMerge.Of(Stored(gave), carries, gave).Refusal!.Code.ShouldBe("campaign.changed-at-home", "one sword cannot be left behind and given away");
    }

    [Fact]
    public void One_choice_that_both_changed_in_different_ways_is_refused_and_the_same_way_is_not()
    {
        var home = Stored(_hero with { Build = _hero.Build with { Languages = ["elvish"] } });

        SheetMerge.Of(home, _hero, _hero with { Build = _hero.Build with { Languages = ["dwarvish"] } }).Refusal!.Code.ShouldBe("campaign.changed-at-home");
        Merged(home, _hero with { Build = _hero.Build with { Languages = ["elvish"] } }).Build.Languages.ShouldBe(["elvish"]);
    }

    [Fact]
    public void What_was_spent_at_the_table_wins_over_what_was_set_at_home_and_the_rest_stays_set()
    {
        var home = Stored(_hero) with { Reserves = _hero.Reserves with { Vitality = _hero.Reserves.Vitality.Hurt(1), Exhaustion = 2 } };
        var played = _hero with { Reserves = _hero.Reserves with { Vitality = _hero.Reserves.Vitality.Hurt(9) } };

        var merged = Merged(home, played).Reserves;

        merged.Vitality.ShouldBe(played.Reserves.Vitality);
        merged.Exhaustion.ShouldBe(2);
    }

    [Fact]
    public void What_was_changed_at_home_comes_when_a_session_begins_or_goes_on_but_into_no_fight()
    {
        var player = new TablePlayer("home");
        player.Give(new CampaignCommand.Start(new Person(TablePlayer.Master, "Somebody"), "Home", null, Directed: true, CampaignRules.ByTheBook)).ShouldBeNull();
        player.Give(new CampaignCommand.Join(_hero)).ShouldBeNull();
        player.Give(new CampaignCommand.Begin(TablePlayer.Master) { Brought = [Brought(4, "level")] }).ShouldBeNull();
        player.State.Heroes["h1"].Build.Levels.Length.ShouldBe(4);

        player.Give(new CampaignCommand.Pause(TablePlayer.Master)).ShouldBeNull();
        player.Give(new CampaignCommand.Resume(TablePlayer.Master) { Brought = [Brought(5, "level")] }).ShouldBeNull();
        player.State.Heroes["h1"].Build.Levels.Length.ShouldBe(5);

        MapText.TryParse("............\n............\n............", out var map, out _).ShouldBeTrue();
        player.Give(new CampaignCommand.Direct(TablePlayer.Master, new Ruling.OpenBattle(new Guildhall.Rules.FifthEdition.Battles.Battlefield(map!), [new FoeGroup("goblin-warrior", 1)]))).ShouldBeNull();
        player.Give(new CampaignCommand.Pause(TablePlayer.Master)).ShouldBeNull();
        player.Give(new CampaignCommand.Resume(TablePlayer.Master) { Brought = [Brought(6, "level")] }).ShouldBeNull();
        player.State.Heroes["h1"].Build.Levels.Length.ShouldBe(5, "in a fight the sheet is the battle's");

        CampaignCommand.Rewrite Brought(int level, string reason)
        {
            var build = QuickBuild.Of("cleric", level);
            return new(_hero.UserId, "h1", build, CharacterReserves.Full(CharacterSheet.Derive(build)), _hero.Experience, reason);
        }
    }

    private static StoredSheet Merged(StoredSheet stored, TableHero after) => Merged(stored, _hero, after);

    private static StoredSheet Merged(StoredSheet stored, TableHero before, TableHero after)
    {
        SheetMerge.Of(stored, before, after).TryGet(out var merged, out var refusal).ShouldBeTrue(refusal?.Code);
        return merged!;
    }

    private static StoredSheet Stored(TableHero hero) => new(hero.Sheet, hero.UserId, hero.Name, hero.Build, hero.Reserves, hero.Experience, Revision: 3);

    private static CharacterBuild With(CharacterBuild build, string key, int count)
    {
        var carried = build.Equipment.Where(item => item.Key == key).Sum(item => item.Count);
        return build with { Equipment = [.. build.Equipment.Where(item => item.Key != key), new CarriedItem(key, carried + count)] };
    }

    private static int Count(CharacterBuild build, string key) => build.Equipment.Where(item => item.Key == key).Sum(item => item.Count);
}
