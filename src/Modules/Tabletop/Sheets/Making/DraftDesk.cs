using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Sheets.Show;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Modules.Tabletop.Sheets.Making;

/// <summary>Moves drafts on, press by press. A press that belongs to an earlier state changes nothing and shows where things stand.</summary>
internal sealed class DraftDesk(SheetStore sheets, DraftStore drafts)
{
    public async Task<Result<Reply>> MoveAsync(CommandContext context, long stamp, DraftMove move, string? value)
    {
        if (await drafts.FindAsync(context.User, context.Now, context.Cancellation) is not { } kept)
        {
            return Refusal.Of("sheet.draft-none");
        }

        if (kept.Stamp != stamp)
        {
            return DraftPage.Of(kept, context.Words, context.Say("sheet.stale"));
        }

        if (move == DraftMove.Page)
        {
            _ = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var page);
            return DraftPage.Of(kept, context.Words, page: page);
        }

        if (move == DraftMove.Discard)
        {
            DraftStore.End(context.Work, context.User, kept);
            return new Reply(context.Say("sheet.draft-discarded")) { Visibility = Visibility.OnlyMe };
        }

        if (move == DraftMove.Make)
        {
            return await FinishAsync(context, kept, value);
        }

        return Moved(context, kept.Draft, move, value ?? "")
            .Then<Reply>(next => DraftPage.Of(DraftStore.Keep(context.Work, context.User, next, kept, context.Now), context.Words));
    }

    private static Result<SheetDraft> Moved(CommandContext context, SheetDraft draft, DraftMove move, string value)
    {
        if (move == DraftMove.Back)
        {
            return DraftSteps.Back(draft);
        }

        if (DraftSteps.Open(draft) is not { } step)
        {
            return draft;
        }

        return move switch
        {
            DraftMove.Pick => Picked(draft, step, value),
            DraftMove.Enough when step.Optional => DraftSteps.Answer(draft, step, draft.Chosen),
            DraftMove.Auto => new DraftChooser().One(draft, step),
            DraftMove.Rest => new DraftChooser().Rest(draft),
            DraftMove.Method when step.Key == DraftSteps.Scores && MethodOf(value) is { } method => SheetMaker.WithScores(context, draft, method),
            DraftMove.Score when draft.Scores is { } scores && ScorePlan.Change(scores, value) is { } changed => draft with { Scores = changed },
            DraftMove.Take when step.Key == DraftSteps.Scores && draft is { Scores: { } scores, Method: { } method } =>
                DraftSteps.Answer(draft, step, DraftSteps.Spell(method, scores)),
            DraftMove.Roll when step.Kind == ChoiceKind.HitPoints => Rolled(context, draft, step),
            _ => Refusal.Of("sheet.draft-option", ("option", value)),
        };
    }

    private static Result<SheetDraft> Picked(SheetDraft draft, ChoiceStep step, string option)
    {
        if (!step.Options.Contains(option, StringComparer.Ordinal) || (step.Kind == ChoiceKind.HitPoints && option != "fixed"))
        {
            return Refusal.Of("sheet.draft-option", ("option", option));
        }

        if (!step.Repeatable && draft.Chosen.Contains(option, StringComparer.Ordinal))
        {
            return draft with { Chosen = draft.Chosen.Remove(option, StringComparer.Ordinal) };
        }

        var chosen = draft.Chosen.Add(option);
        return chosen.Length < step.Count ? draft with { Chosen = chosen } : DraftSteps.Answer(draft, step, chosen);
    }

    /// <summary>A hit die is thrown once a level, whichever way somebody goes back and forth.</summary>
    private static Result<SheetDraft> Rolled(CommandContext context, SheetDraft draft, ChoiceStep step)
    {
        var index = draft.Build.Levels.Length - 1;
        var faces = draft.HitFaces;
        while (faces.Length <= index) faces = faces.Add(0);
        var sides = step.Options.Count(option => option.All(char.IsAsciiDigit));
        if (faces[index] == 0) faces = faces.SetItem(index, context.Dice.Stream("hit-die").Roll(Math.Max(1, sides)));
        return DraftSteps.Answer(draft with { HitFaces = faces }, step, [SheetTerms.Number(faces[index])]);
    }

    private static ScoreMethod? MethodOf(string word)
    {
        foreach (var method in (ScoreMethod[])[ScoreMethod.StandardArray, ScoreMethod.PointBuy, ScoreMethod.Rolled])
        {
            if (RuleKeys.WordFor(method) == word) return method;
        }

        return null;
    }

    private async Task<Result<Reply>> FinishAsync(CommandContext context, KeptDraft kept, string? name)
    {
        if (DraftSteps.Open(kept.Draft) is not null)
        {
            return DraftPage.Of(kept, context.Words);
        }

        var finished = kept.Draft.IsNew() ? await MadeAsync(context, kept.Draft, name) : await LeveledAsync(context, kept.Draft);
        if (finished.Refusal is null)
        {
            DraftStore.End(context.Work, context.User, kept);
        }

        return finished;
    }

    private async Task<Result<Reply>> MadeAsync(CommandContext context, SheetDraft draft, string? name)
    {
        var roster = await sheets.RosterAsync(context.User, context.Cancellation);
        if (roster.Entries.Length >= SheetStore.Most)
        {
            return Refusal.Of("sheet.too-many", ("most", SheetStore.Most));
        }

        return SheetMaker.FreeName(roster, name ?? draft.Name ?? "")
            .Then(free => SheetMaker.Make(context, roster, draft.Build, free, ExperienceTable.ExperienceFor(draft.Level)));
    }

    private async Task<Result<Reply>> LeveledAsync(CommandContext context, SheetDraft draft)
    {
        if (await sheets.FindAsync(draft.Sheet!.Value, context.Cancellation) is not { } sheet || sheet.Owner != context.User || sheet.IsRetired)
        {
            return Refusal.Of("sheet.draft-none");
        }

        if (sheet.Revision != draft.Revision)
        {
            return Refusal.Of("sheet.draft-changed", ("name", sheet.Name));
        }

        var least = ExperienceTable.ExperienceFor(draft.Level);
        if (sheet.Campaign is not null && sheet.Experience < least)
        {
            return Refusal.Of("sheet.level-experience", ("name", sheet.Name), ("level", draft.Level), ("missing", least - sheet.Experience));
        }

        return SheetUpkeep.With(sheet, draft.Build).Then<Reply>(grown =>
        {
            var changed = SheetChanges.Stage(context, sheet, grown with { Experience = Math.Max(sheet.Experience, least) }, SheetChangeReason.Leveled);
            return SheetCard.Of(changed, context.Words, own: true, context.Say("sheet.leveled", ("name", sheet.Name), ("level", draft.Level)));
        });
    }
}
