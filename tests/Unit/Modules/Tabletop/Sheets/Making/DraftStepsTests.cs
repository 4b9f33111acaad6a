using Guildhall.Core.Sessions;
using Guildhall.Modules.Tabletop.Sheets.Making;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Characters.Content;

namespace Guildhall.Tests.Unit.Modules.Tabletop.Sheets.Making;

public sealed class DraftStepsTests
{
    [Fact]
    public void It_asks_for_class_species_background_and_scores_first()
    {
        var draft = new SheetDraft();
        List<string> asked = [];
        for (var step = DraftSteps.Open(draft); step is not null && asked.Count < 5; step = DraftSteps.Open(draft))
        {
            asked.Add(step.Key);
            draft = new DraftChooser().One(draft, step).Value!;
        }

        asked.ShouldBe(["class", "species", "background", "scores", "increase"]);
    }

    [Fact]
    public void Who_lets_everything_be_chosen_gets_a_legal_character_of_every_class_and_species()
    {
        foreach (var @class in CharacterContent.Standard.ClassKeys)
        {
            foreach (var species in CharacterContent.Standard.Species)
            {
                var begun = new CharacterBuild { Levels = [new(@class)], Species = species.Key };
                var draft = new DraftChooser().Rest(new SheetDraft { Start = begun, Build = begun, Level = 1 }).Value!;

                DraftSteps.Open(draft).ShouldBeNull();
                CharacterCheck.Of(draft.Build).ShouldBeEmpty($"{species.Key} {@class}");
            }
        }
    }

    [Theory]
    [InlineData("wizard")]
    [InlineData("fighter")]
    [InlineData("warlock")]
    [InlineData("bard")]
    public void A_character_may_begin_at_the_highest_level(string @class)
    {
        var begun = new CharacterBuild { Levels = [new(@class)] };
        var draft = new DraftChooser().Rest(new SheetDraft { Start = begun, Build = begun, Level = 20 });

        draft.Refusal.ShouldBeNull();
        draft.Value!.Build.Levels.Length.ShouldBe(20);
        CharacterCheck.Of(draft.Value.Build).ShouldBeEmpty();
    }

    [Fact]
    public void Every_class_gains_every_level_step_by_step()
    {
        foreach (var @class in CharacterContent.Standard.ClassKeys)
        {
            var build = QuickBuild.Of(@class, 1);
            for (var level = 2; level <= 20; level++)
            {
                var draft = new DraftChooser().Rest(Leveling(build));
                draft.Refusal.ShouldBeNull($"{@class} {level}: {(draft.Refusal is { } refusal ? SampleSheets.English.Say(refusal) : "")}");
                build = draft.Value!.Build;
            }

            CharacterCheck.Of(build).ShouldBeEmpty(@class);
        }
    }

    [Fact]
    public void A_second_class_may_be_taken_where_the_scores_allow_it()
    {
        var build = QuickBuild.Of("fighter", 4);
        var step = DraftSteps.Open(Leveling(build))!;

        step.Options[0].ShouldBe("fighter");
        step.Options.Contains("wizard", StringComparer.Ordinal).ShouldBeFalse();
        step.Options.Length.ShouldBeGreaterThan(1);
        var other = step.Options[1];
        var draft = DraftSteps.Answer(Leveling(build), step, [other]).Value!;
        var done = new DraftChooser().Rest(draft).Value!;
        done.Build.LevelsIn(other).ShouldBe(1);
        CharacterCheck.Of(done.Build).ShouldBeEmpty();
    }

    [Fact]
    public void Going_back_takes_one_answer_at_a_time_and_ends_where_it_began()
    {
        var begun = new SheetDraft { Level = 2 };
        var draft = begun;
        Stack<SheetDraft> earlier = new();
        for (var step = DraftSteps.Open(draft); step is not null; step = DraftSteps.Open(draft))
        {
            earlier.Push(draft);
            draft = new DraftChooser().One(draft, step).Value!;
        }

        while (earlier.TryPop(out var before))
        {
            draft = DraftSteps.Back(draft);
            CanonicalJson.Write(draft.Build).ShouldBe(CanonicalJson.Write(before.Build));
            DraftSteps.Open(draft)!.Key.ShouldBe(DraftSteps.Open(before)!.Key);
        }

        draft.Answers.ShouldBeEmpty();
    }

    [Fact]
    public void A_draft_is_the_same_after_it_was_stored()
    {
        var draft = new SheetDraft { Level = 3, Name = "Mira" };
        for (var step = DraftSteps.Open(draft); step is not null; step = DraftSteps.Open(draft))
        {
            var stored = CanonicalJson.Read<SheetDraft>(CanonicalJson.Write(draft));
            CanonicalJson.Write(stored).ShouldBe(CanonicalJson.Write(draft));
            draft = new DraftChooser().One(stored, step).Value!;
        }
    }

    [Fact]
    public void Scores_are_swapped_or_bought_and_never_beyond_what_is_allowed()
    {
        var scores = DraftChooser.Placed("wizard", ScorePlan.Array);
        scores[Ability.Intelligence].ShouldBe(15);
        ScorePlan.Change(scores, "strength=intelligence")![Ability.Strength].ShouldBe(15);
        ScorePlan.Change(scores, "strength=luck").ShouldBeNull();
        ScorePlan.Change(scores, "=").ShouldBeNull();

        var bought = DraftChooser.Placed("wizard", ScorePlan.Bought);
        ScorePlan.CostOf(bought).ShouldBe(27);
        ScorePlan.Purchases(bought).ShouldAllBe(change => change.EndsWith("-1", StringComparison.Ordinal));
        ScorePlan.Change(bought, "intelligence+1").ShouldBeNull();
        ScorePlan.Change(bought, "intelligence-1")![Ability.Intelligence].ShouldBe(14);
    }

    private static SheetDraft Leveling(CharacterBuild build) => new()
    {
        Level = build.Levels.Length + 1,
        Sheet = new(new Guid(1, 0, 0, new byte[8])),
        Start = build,
        Build = build,
    };
}
