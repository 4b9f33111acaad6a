using System.Collections.Immutable;
using Guildhall.Modules.Tabletop.Sheets.Making;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>The words of the wizard.</summary>
internal static class DraftTeller
{
    /// <summary>The options that can be picked now, by name.</summary>
    public static ImmutableArray<string> Offered(SheetDraft draft, ChoiceStep step) =>
        [.. step.Options.Where(option => step.Repeatable || !draft.Chosen.Contains(option, StringComparer.Ordinal))];

    /// <summary>Species, class, background, level and scores, as far as they are chosen.</summary>
    public static string SoFar(SheetDraft draft, SheetTerms terms)
    {
        var build = draft.Build;
        string[] parts =
        [
            build.Species.Length == 0 ? "" : terms.Named($"species.{build.Species}"),
            string.Join(" / ", build.Levels.GroupBy(level => level.Class, StringComparer.Ordinal).Select(group => $"{terms.Named($"class.{group.Key}")} {SheetTerms.Number(group.Count())}")),
            draft.Class is { } next ? terms.Say("sheet.draft-next", ("class", terms.Named($"class.{next}"))) : "",
            build.Background.Length == 0 ? "" : terms.Named($"background.{build.Background}"),
        ];
        var head = string.Join("  ·  ", parts.Where(part => part.Length > 0));
        return draft.IsNew() && draft.HasAnswered(DraftSteps.Scores) ? $"{head}\n{Scores(Raised(build), terms)}" : head;
    }

    /// <summary>What is asked, and what is chosen of it.</summary>
    public static string Question(SheetDraft draft, ChoiceStep step, SheetTerms terms)
    {
        if (step.Kind == ChoiceKind.Scores) return ScoreQuestion(draft, terms);
        var question = terms.Say(
            "sheet.ask",
            ("kind", RuleKeys.WordFor(step.Kind)),
            ("count", step.Count),
            ("source", step.Source.Length == 0 ? "none" : terms.Source(step.Source)),
            ("increase", step.Key == DraftSteps.Increase ? "yes" : "no"),
            ("level", draft.Build.Levels.Length + 1));
        var line = step.Source.Length == 0 ? null : terms.Find($"feature.{step.Source}.text");
        var chosen = draft.Chosen.IsEmpty
            ? null
            : terms.Say("sheet.ask-chosen", ("count", draft.Chosen.Length), ("most", step.Count), ("list", SheetTerms.Join(draft.Chosen.Select(option => Name(step, option, terms)))));
        return string.Join('\n', new[] { $"**{question}**", line, chosen }.OfType<string>());
    }

    /// <summary>What has come of it.</summary>
    public static string Finished(SheetDraft draft, SheetTerms terms)
    {
        var sheet = CharacterSheet.Derive(draft.Build);
        return terms.Say(
            "sheet.draft-done",
            ("fresh", draft.IsNew() ? "yes" : "no"),
            ("hp", sheet.MaximumHitPoints.Value),
            ("ac", sheet.ArmorClass.Value),
            ("proficiency", SheetTerms.Signed(sheet.Proficiency)),
            ("level", sheet.Level));
    }

    public static string Name(ChoiceStep step, string option, SheetTerms terms) => step.Key == DraftSteps.Increase
        ? SheetTerms.Join(option.Split('+').GroupBy(word => word, StringComparer.Ordinal).Select(group => $"{terms.Named($"ability.{group.Key}")} +{SheetTerms.Number(group.Count())}"))
        : terms.Option(step.Kind, step.Kind == ChoiceKind.Equipment ? $"{step.Source}.{option}" : option);

    /// <summary>A line about an option; null where there is none.</summary>
    public static string? Line(ChoiceStep step, string option, SheetTerms terms) => step.Kind switch
    {
        ChoiceKind.Class => terms.Find($"class.{option}.text"),
        ChoiceKind.Species => terms.Find($"species.{option}.text"),
        ChoiceKind.Background => terms.Find($"background.{option}.text"),
        ChoiceKind.Subclass => terms.Find($"subclass.{option}.text"),
        ChoiceKind.Feat => terms.Find($"feat.{option}.text") ?? terms.Find($"feature.{option}.text"),
        ChoiceKind.Option => terms.Find($"option.{option}.text") ?? terms.Find($"feature.{option}.text"),
        ChoiceKind.Spell => terms.Find($"spell.{option}.text"),
        _ => null,
    };

    /// <summary>A change of scores, e.g. "Strength 15 ↔ Dexterity 14" or "Strength 14 → 15".</summary>
    public static string Change(string change, AbilityScores scores, SheetTerms terms)
    {
        var after = ScorePlan.Change(scores, change)!;
        var changed = Enum.GetValues<Ability>().Where(ability => scores[ability] != after[ability]).ToList();
        return string.Join("  ·  ", changed.Select(ability => $"{terms.Rules.Of(ability)} {SheetTerms.Number(scores[ability])} → {SheetTerms.Number(after[ability])}"));
    }

    private static string ScoreQuestion(SheetDraft draft, SheetTerms terms)
    {
        var question = $"**{terms.Say("sheet.ask-scores")}**";
        if (draft.Scores is not { } scores) return question;
        var cost = draft.Method == ScoreMethod.PointBuy ? terms.Say("sheet.ask-points", ("spent", ScorePlan.CostOf(scores)), ("points", PointBuy.Points)) : "";
        var rolls = draft.Method == ScoreMethod.Rolled
            ? string.Join("  ·  ", draft.Rolls.Select(roll => $"{string.Join('+', roll.Faces)} = {SheetTerms.Number(roll.Score())}"))
            : "";
        return string.Join('\n', new[] { question, Scores(scores, terms), cost, rolls }.Where(line => line.Length > 0));
    }

    private static string Scores(AbilityScores scores, SheetTerms terms) =>
        string.Join("  ·  ", Enum.GetValues<Ability>().Select(ability => $"{terms.Rules.Of(ability)} {SheetTerms.Number(scores[ability])}"));

    private static AbilityScores Raised(CharacterBuild build) => new(
        build.Scores.Strength + build.Increase.Strength,
        build.Scores.Dexterity + build.Increase.Dexterity,
        build.Scores.Constitution + build.Increase.Constitution,
        build.Scores.Intelligence + build.Increase.Intelligence,
        build.Scores.Wisdom + build.Increase.Wisdom,
        build.Scores.Charisma + build.Increase.Charisma);
}
