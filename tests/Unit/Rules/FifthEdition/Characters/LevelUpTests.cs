using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Characters.Content;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Characters;

public sealed class LevelUpTests
{
    public static TheoryData<string> Classes => [.. CharacterContent.Standard.ClassKeys];

    [Theory]
    [MemberData(nameof(Classes))]
    public void Answering_every_open_step_leads_from_level_1_to_20(string @class)
    {
        var build = QuickBuild.Of(@class, 1);
        for (var level = 2; level <= 20; level++)
        {
            var picks = ImmutableArray<CharacterPick>.Empty;
            while (LevelUp.Steps(build, @class, picks).FirstOrDefault() is { } step)
            {
                step.Options.Length.ShouldBeGreaterThan(0, step.Key);
                picks = Answered(picks, step.Key, step.Repeatable ? [.. Enumerable.Repeat(step.Options[0], 1)] : [.. step.Options.Take(step.Count)]);
            }

            var change = LevelUp.Apply(build, @class, picks);
            QuickBuildTests.Told(change.Defects).ShouldBeEmpty($"{@class} {level}");
            build = change.Build!;
        }

        QuickBuildTests.Told(CharacterCheck.Of(build)).ShouldBeEmpty();
        LevelUp.Steps(build, @class).ShouldBeEmpty();
    }

    [Fact]
    public void The_third_level_asks_for_a_subclass_which_asks_for_more()
    {
        var bard = QuickBuild.Of("bard", 2);
        LevelUp.Steps(bard, "bard").Select(step => step.Key).ShouldBe(["hit-points", "subclass", "prepared"]);

        var further = LevelUp.Steps(bard, "bard", [CharacterPick.Of("subclass", "lore"), CharacterPick.Of("hit-points", "fixed")]);
        further.Select(step => (step.Key, step.Count)).ShouldBe([("bonus-proficiencies", 3), ("prepared", 1)]);
        further[0].Options.ShouldNotContain(word => word == "stealth", "it is trained already");
    }

    [Fact]
    public void What_is_missing_or_wrong_is_said_and_nothing_is_gained()
    {
        var bard = QuickBuild.Of("bard", 2);

        LevelUp.Apply(bard, "bard", []).Defects.Select(defect => defect.Code).ShouldBe(["character.pick-missing"]);
        LevelUp.Apply(bard, "bard", [CharacterPick.Of("subclass", "valor")]).Defects.Select(defect => defect.Code).ShouldContain(word => word == "character.pick-not-allowed");
        LevelUp.Apply(bard, "wizard", []).Build.ShouldBeNull();
    }

    [Fact]
    public void A_rolled_face_counts_instead_of_the_fixed_hit_points()
    {
        var fighter = QuickBuild.Of("fighter", 1);
        var change = LevelUp.Apply(fighter, "fighter", [CharacterPick.Of("hit-points", "10")]);

        var (before, after) = (CharacterSheet.Derive(fighter), CharacterSheet.Derive(change.Build!));
        (after.MaximumHitPoints.Value - before.MaximumHitPoints.Value).ShouldBe(10 + after.Abilities.Modifier(Guildhall.Rules.FifthEdition.Ability.Constitution));
        LevelUp.Steps(fighter, "fighter", rules: new CharacterRules(RolledHitPoints: false)).ShouldNotContain(step => step.Key == "hit-points");
    }

    [Fact]
    public void Classes_that_are_open_follow_the_scores()
    {
        var fighter = QuickBuild.Of("fighter", 1);
        LevelUp.Classes(fighter).ShouldContain(word => word == "barbarian");
        LevelUp.Classes(fighter).ShouldNotContain(word => word == "wizard");
        LevelUp.Classes(fighter, new CharacterRules(Multiclassing: false)).ShouldBe(["fighter"]);
        LevelUp.Classes(QuickBuild.Of("fighter", 20)).ShouldBeEmpty();
    }

    [Fact]
    public void A_character_is_made_by_answering_every_step()
    {
        foreach (var @class in CharacterContent.Standard.ClassKeys)
        {
            var build = new CharacterBuild();
            for (var i = 0; i < 60 && CharacterCreation.Steps(build).FirstOrDefault() is { } step; i++)
            {
                var answer = step.Kind switch
                {
                    ChoiceKind.Class => [@class],
                    ChoiceKind.Scores => ["15", "14", "13", "12", "10", "8"],
                    ChoiceKind.Ability when step.Key == "increase" => [step.Options[0], step.Options[0], step.Options[1]],
                    _ => step.Options.Take(step.Count).ToImmutableArray(),
                };
                var change = CharacterCreation.Answer(build, new CharacterPick(step.Key, answer));
                QuickBuildTests.Told(change.Defects).ShouldBeEmpty($"{@class} {step.Key}");
                build = change.Build!;
            }

            CharacterCreation.Steps(build).ShouldBeEmpty(@class);
            QuickBuildTests.Told(CharacterCheck.Of(build)).ShouldBeEmpty(@class);
            build.Equipment.ShouldNotBeEmpty(@class);
        }
    }

    [Fact]
    public void An_answer_nobody_asked_for_or_that_is_no_option_is_refused()
    {
        CharacterCreation.Answer(new CharacterBuild(), CharacterPick.Of("kit.class", "a")).Defects[0].Code.ShouldBe("character.pick-stray");
        CharacterCreation.Answer(new CharacterBuild(), CharacterPick.Of("class", "jester")).Defects[0].Code.ShouldBe("character.pick-not-allowed");
        CharacterCreation.Answer(new CharacterBuild(), CharacterPick.Of("class", "fighter", "wizard")).Defects[0].Code.ShouldBe("character.pick-too-many");
    }

    private static ImmutableArray<CharacterPick> Answered(ImmutableArray<CharacterPick> picks, string key, ImmutableArray<string> options)
    {
        for (var i = 0; i < picks.Length; i++)
        {
            if (picks[i].Choice == key) return picks.SetItem(i, picks[i] with { Options = picks[i].Options.AddRange(options) });
        }

        return picks.Add(new CharacterPick(key, options));
    }
}
