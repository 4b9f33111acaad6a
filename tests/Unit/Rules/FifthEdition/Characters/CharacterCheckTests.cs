using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Characters;

/// <summary>Each thing that can be wrong about a build is found, and nothing else.</summary>
public sealed class CharacterCheckTests
{
    private static readonly int[] Thrown = [6, 1, 5, 4];
    private static readonly CharacterBuild Fighter = QuickBuild.Of("fighter", 4);

    [Fact]
    public void An_empty_build_lacks_species_background_and_levels() =>
        Codes(new CharacterBuild()).ShouldBe(["character.missing", "character.missing", "character.levels", "hero.standard-array", "character.languages-missing"]);

    [Fact]
    public void Scores_are_those_of_the_method()
    {
        Codes(Fighter with { Scores = Fighter.Scores with { Strength = 16 } }).ShouldBe(["hero.standard-array"]);
        Codes(Fighter with { Method = ScoreMethod.PointBuy }).ShouldBeEmpty();
        Codes(Fighter with { Method = ScoreMethod.PointBuy, Scores = new AbilityScores(15, 15, 15, 10, 8, 8) }).ShouldBe(["hero.point-buy-over"]);
        Codes(Fighter with { Method = ScoreMethod.Rolled }).ShouldBe(["character.rolls-missing"]);
        Codes(Fighter with { Method = ScoreMethod.Given, Scores = new AbilityScores(2, 10, 10, 10, 10, 10) }).ShouldBe(["character.score-range"]);
    }

    [Fact]
    public void Rolled_scores_are_the_three_highest_of_four_faces()
    {
        var rolls = RolledScore.ThrowAll(new WrittenDice([.. Enumerable.Repeat(Thrown, 6).SelectMany(faces => faces)]));
        var rolled = Fighter with { Method = ScoreMethod.Rolled, Rolls = rolls, Scores = new AbilityScores(15, 15, 15, 15, 15, 15) };

        Codes(rolled).ShouldBeEmpty();
        Codes(rolled with { Scores = new AbilityScores(16, 15, 15, 15, 15, 15) }).ShouldBe(["character.rolls-differ"]);
        Codes(rolled with { Rolls = rolls.SetItem(0, new RolledScore([7, 1, 5, 3])) }).ShouldBe(["character.rolls-missing"]);
    }

    [Fact]
    public void The_background_adds_two_and_one_or_three_times_one_in_its_own_abilities()
    {
        Codes(Fighter with { Increase = new AbilityScores(1, 1, 1, 0, 0, 0) }).ShouldBeEmpty();
        Codes(Fighter with { Increase = new AbilityScores(3, 0, 0, 0, 0, 0) }).ShouldBe(["character.increase-shape"]);
        Codes(Fighter with { Increase = new AbilityScores(2, 0, 0, 1, 0, 0) }).ShouldBe(["character.increase-ability"]);
    }

    [Fact]
    public void Picks_are_all_there_allowed_and_asked_for()
    {
        var first = Fighter.Levels[0];
        Codes(With(first with { Picks = [.. first.Picks.Where(pick => pick.Choice != "skills")] })).ShouldBe(["character.pick-missing"]);
        Codes(With(first with { Picks = [.. first.Picks.Where(pick => pick.Choice != "skills"), CharacterPick.Of("skills", "arcana", "survival")] })).ShouldBe(["character.pick-not-allowed"]);
        Codes(With(first with { Picks = [.. first.Picks, CharacterPick.Of("wishes", "three")] })).ShouldBe(["character.pick-stray"]);
        Codes(With(first with { Picks = [.. first.Picks.Where(pick => pick.Choice != "fighting-style"), CharacterPick.Of("fighting-style", "defense", "archery")] })).ShouldBe(["character.pick-too-many"]);
        Codes(With(first with { Picks = [.. first.Picks.Where(pick => pick.Choice != "fighting-style"), CharacterPick.Of("fighting-style", "boon-of-fate")] })).ShouldContain(word => word == "character.pick-not-allowed");
    }

    [Fact]
    public void An_improvement_does_not_raise_a_score_above_20()
    {
        var scores = new AbilityScores(19, 14, 14, 10, 10, 10);
        var given = Fighter with { Method = ScoreMethod.Given, Scores = scores with { Strength = 16 } };
        Codes(given).ShouldBeEmpty();
        Codes(given with { Scores = scores with { Strength = 18 } }).ShouldContain(word => word == "character.pick-not-allowed");
    }

    [Fact]
    public void A_second_class_asks_for_13_in_the_primary_abilities_of_both()
    {
        var weak = QuickBuild.Grow(QuickBuild.Of("fighter", 2), "wizard", 1);
        Codes(weak).ShouldBe(["character.multiclass-score"]);
        Codes(QuickBuild.Grow(QuickBuild.Of("fighter", 2), "rogue", 1)).ShouldBeEmpty();
        CharacterCheck.Of(QuickBuild.Grow(QuickBuild.Of("fighter", 2), "rogue", 1), new CharacterRules(Multiclassing: false)).Select(defect => defect.Code).ShouldBe(["character.multiclass-off"]);
    }

    [Fact]
    public void Rolled_hit_points_are_a_face_of_the_die_and_none_at_first()
    {
        Codes(At(1, 10)).ShouldBeEmpty();
        Codes(At(1, 11)).ShouldBe(["character.hit-points-face"]);
        Codes(At(1, 0)).ShouldBe(["character.hit-points-face"]);
        Codes(At(0, 10)).ShouldBe(["character.hit-points-fixed"]);
        CharacterCheck.Of(At(1, 5), new CharacterRules(RolledHitPoints: false)).Select(defect => defect.Code).ShouldBe(["character.hit-points-fixed"]);

        static CharacterBuild At(int index, int face) => Fighter with { Levels = Fighter.Levels.SetItem(index, Fighter.Levels[index] with { Rolled = face }) };
    }

    [Fact]
    public void Spells_stand_on_the_classs_list_and_within_its_numbers()
    {
        var cleric = QuickBuild.Of("cleric", 3);
        var own = cleric.SpellsOf("cleric");
        Codes(cleric.With(own with { Prepared = own.Prepared.SetItem(0, "fireball") })).ShouldBe(["character.spell-not-allowed"]);
        Codes(cleric.With(own with { Prepared = own.Prepared.Add("bane") })).ShouldContain(word => word == "character.spells-too-many");
        Codes(cleric.With(own with { Prepared = own.Prepared.RemoveAt(0) })).ShouldBeEmpty();
        Codes(cleric.With(own with { Cantrips = own.Cantrips.RemoveAt(0) })).ShouldBe(["character.spells-missing"]);
        Codes(Fighter.With(new ClassSpells("wizard"))).ShouldBe(["character.spells-stray"]);
    }

    [Fact]
    public void A_wizard_prepares_only_what_stands_in_the_book()
    {
        var wizard = QuickBuild.Of("wizard", 1);
        var own = wizard.SpellsOf("wizard");
        var missing = Guildhall.Rules.FifthEdition.Content.Compendium.Spells.All.First(spell => spell.Level == 1 && spell.Classes.Contains("wizard", StringComparer.Ordinal) && !own.Book.Contains(spell.Key, StringComparer.Ordinal)).Key;
        Codes(wizard.With(own with { Prepared = own.Prepared.SetItem(0, missing) })).ShouldBe(["character.spell-not-allowed"]);
        Codes(wizard.With(own with { Book = own.Book.Add(missing) })).ShouldBeEmpty();
        Codes(wizard.With(own with { Book = own.Book.Add("fireball") })).ShouldBe(["character.spell-not-allowed"]);
    }

    [Fact]
    public void Nobody_is_attuned_to_four_things_nor_wears_two_suits()
    {
        CarriedItem[] three = [new("ring-of-protection", 1, true, true), new("cloak-of-protection", 1, true, true), new("amulet-of-health", 1, true, true)];
        Codes(Fighter with { Equipment = [.. three] }).ShouldBeEmpty();
        Codes(Fighter with { Equipment = [.. three, new("headband-of-intellect", 1, true, true)] }).ShouldBe(["character.attunement-too-many"]);
        Codes(QuickBuild.Of("rogue", 13) with { Equipment = [.. three, new("headband-of-intellect", 1, true, true)] }).ShouldBeEmpty();
        Codes(Fighter with { Equipment = [new("dagger", 1, true, true)] }).ShouldBe(["character.attunement-none"]);
        Codes(Fighter with { Equipment = [new("chain-mail", 1, true), new("ring-mail", 1, true)] }).ShouldBe(["character.armor-twice"]);
        Codes(Fighter with { Equipment = [new("chain-mail", 1, true), new("ring-mail", 1)] }).ShouldBeEmpty();
        Codes(Fighter with { Equipment = [new("vorpal-spoon")] }).ShouldBe(["character.thing-unknown"]);
        Codes(Fighter with { Equipment = [new("rope", 0)] }).ShouldBe(["character.thing-count"]);
    }

    [Fact]
    public void Masteries_and_languages_keep_their_numbers()
    {
        Codes(Fighter with { Masteries = Fighter.Masteries.Add("whip") }).ShouldBe(["character.masteries-too-many"]);
        Codes(QuickBuild.Of("rogue", 1) with { Masteries = ["greatsword"] }).ShouldBe(["character.mastery-not-allowed"]);
        Codes(Fighter with { Languages = ["elvish"] }).ShouldBe(["character.languages-missing"]);
        Codes(Fighter with { Languages = ["elvish", "elvish"] }).ShouldBe(["character.pick-twice"]);
        Codes(Fighter with { Languages = ["elvish", "klingon"] }).ShouldBe(["character.unknown"]);
    }

    private static CharacterBuild With(CharacterLevel first) => Fighter with { Levels = Fighter.Levels.SetItem(0, first) };

    private static IEnumerable<string> Codes(CharacterBuild build) => CharacterCheck.Of(build).Select(defect => defect.Code);
}
