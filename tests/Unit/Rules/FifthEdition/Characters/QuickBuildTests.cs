using Guildhall.Core.Sessions;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Characters.Content;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Characters;

/// <summary>Every class at every level, of every species and background, is a whole and legal character.</summary>
public sealed class QuickBuildTests
{
    public static TheoryData<string> Classes => [.. CharacterContent.Standard.ClassKeys];

    [Theory]
    [MemberData(nameof(Classes))]
    public void Every_species_and_background_makes_a_legal_character_at_every_level(string @class)
    {
        foreach (var species in CharacterContent.Standard.Species)
        {
            foreach (var background in CharacterContent.Standard.Backgrounds)
            {
                var build = QuickBuild.Of(@class, 1, species.Key, background.Key);
                for (var level = 1; level <= 20; level++)
                {
                    if (level > 1) build = QuickBuild.Grow(build, @class, 1);
                    var what = $"{species.Key} {background.Key} {@class} {level}";
                    Told(CharacterCheck.Of(build)).ShouldBeEmpty(what);
                    CharacterSheet.Derive(build).Level.ShouldBe(level, what);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_character_grown_level_by_level_is_the_same_as_one_made_at_once(string @class)
    {
        var grown = QuickBuild.Of(@class, 3);
        grown = QuickBuild.Grow(grown, @class, 9);

        CanonicalJson.Write(grown with { Languages = [] }).ShouldBe(CanonicalJson.Write(QuickBuild.Of(@class, 12) with { Languages = [] }));
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_build_and_its_reserves_are_the_same_after_being_written_and_read(string @class)
    {
        for (var level = 1; level <= 20; level++)
        {
            var build = QuickBuild.Of(@class, level);
            var written = CanonicalJson.Write(build);
            CanonicalJson.Write(CanonicalJson.Read<CharacterBuild>(written)).ShouldBe(written);

            var reserves = CanonicalJson.Write(CharacterReserves.Full(CharacterSheet.Derive(build)));
            CanonicalJson.Write(CanonicalJson.Read<CharacterReserves>(reserves)).ShouldBe(reserves);
        }
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void The_reasons_of_every_number_add_up_to_it(string @class)
    {
        for (var level = 1; level <= 20; level++)
        {
            var sheet = CharacterSheet.Derive(QuickBuild.Of(@class, level));
            foreach (var key in sheet.WhyKeys)
            {
                var why = sheet.Why(key).ShouldNotBeNull(key);
                why.Parts.Sum(part => part.Value).ShouldBe(why.Value, key);
            }

            sheet.Why("ac").ShouldBe(sheet.ArmorClass);
            sheet.Why("nonsense").ShouldBeNull();
        }
    }

    [Fact]
    public void Two_classes_of_ten_levels_each_are_legal_with_scores_that_allow_both()
    {
        var keys = CharacterContent.Standard.ClassKeys;
        foreach (var first in keys)
        {
            foreach (var second in keys)
            {
                if (first == second) continue;
                var build = QuickBuild.Of(first, 1) with { Method = ScoreMethod.Given, Scores = new AbilityScores(15, 15, 14, 15, 15, 15) };
                build = QuickBuild.Grow(QuickBuild.Grow(build, first, 9), second, 10);
                var what = $"{first} 10, {second} 10";

                Told(CharacterCheck.Of(build)).ShouldBeEmpty(what);
                var sheet = CharacterSheet.Derive(build);
                sheet.Classes.Select(own => own.Level).ShouldBe([10, 10], what);
                sheet.HitDice.Values.Sum().ShouldBe(20, what);
            }
        }
    }

    [Fact]
    public void A_class_species_background_or_level_that_does_not_exist_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => QuickBuild.Of("jester", 1));
        Should.Throw<ArgumentOutOfRangeException>(() => QuickBuild.Of("fighter", 0));
        Should.Throw<ArgumentOutOfRangeException>(() => QuickBuild.Of("fighter", 21));
        Should.Throw<ArgumentOutOfRangeException>(() => QuickBuild.Of("fighter", 1, "goblin"));
        Should.Throw<ArgumentOutOfRangeException>(() => QuickBuild.Of("fighter", 1, "elf", "pirate"));
    }

    internal static IEnumerable<string> Told(IEnumerable<CharacterDefect> defects) =>
        defects.Select(defect => $"{defect.Place}: {defect.Code} {string.Join(' ', defect.Args.Select(arg => $"{arg.Name}={arg.Value}"))}");
}
