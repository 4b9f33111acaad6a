using System.Collections.Immutable;
using Guildhall.Core.Characters;
using Guildhall.Core.Commands;
using Guildhall.Core.Drawings;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Sheets.Making;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>One page of the wizard: what is chosen, what is asked, and everything to press. Every component carries the draft's stamp.</summary>
internal static class DraftPage
{
    private const int MostChoices = 25;
    private const int MostMenus = 3;
    private const int PageSize = MostChoices * MostMenus;

    /// <summary>The page of the open choice.</summary>
    /// <param name="told">What was just done, or why nothing was; null for nothing.</param>
    /// <param name="page">Which part of a long list of options, from 0.</param>
    /// <param name="hero">A hero of another game that can be adopted; null for none.</param>
    public static Reply Of(KeptDraft kept, Words words, string? told = null, int page = 0, Hero? hero = null)
    {
        var terms = new SheetTerms(words);
        var draft = kept.Draft;
        var step = DraftSteps.Open(draft);
        var title = words.Say(draft.IsNew() ? "sheet.draft-title" : "sheet.draft-level-title", ("name", draft.Name ?? "none"), ("level", draft.Level));
        string[] parts = [told ?? "", DraftTeller.SoFar(draft, terms), step is null ? DraftTeller.Finished(draft, terms) : DraftTeller.Question(draft, step, terms)];
        var body = CleanText.Clip(string.Join("\n\n", parts.Where(part => part.Length > 0)), 3_900);
        return new Reply(CleanText.Clip($"{title}\n{body}", 4_000))
        {
            Cards = [new Card(title, body) { Color = Palette.Gold.ToString() }],
            Components =
            [
                .. step is null ? Finish(kept, terms) : step.Kind == ChoiceKind.Scores ? Scores(kept, terms) : Choices(kept, step, terms, page),
                .. Ways(kept, step, words),
                .. hero is null ? [] : Adopt(hero, words),
            ],
            Visibility = Visibility.OnlyMe,
        };
    }

    private static CommandCall To(KeptDraft kept, DraftMove move, string? value = null)
    {
        var call = CommandCall.To("sheet step", ("stamp", SheetTerms.Number(kept.Stamp)), ("move", RuleKeys.WordFor(move)));
        return value is null ? call : call with { Options = call.Options.SetItem("value", value) };
    }

    private static Button Press(string label, KeptDraft kept, DraftMove move, string? value = null, ButtonStyle style = ButtonStyle.Secondary) =>
        new(CleanText.Clip(label, 80)) { Call = To(kept, move, value), Style = style };

    private static IEnumerable<Component> Choices(KeptDraft kept, ChoiceStep step, SheetTerms terms, int page)
    {
        if (step.Kind == ChoiceKind.HitPoints)
        {
            yield return Press(terms.Say("sheet.button.fixed"), kept, DraftMove.Pick, "fixed", ButtonStyle.Primary);
            if (step.Options.Length > 1) yield return Press(terms.Say("sheet.button.roll"), kept, DraftMove.Roll);
            yield break;
        }

        var open = DraftTeller.Offered(kept.Draft, step);
        var pages = (open.Length + PageSize - 1) / PageSize;
        var shown = Math.Clamp(page, 0, Math.Max(0, pages - 1));
        foreach (var some in open.Skip(shown * PageSize).Take(PageSize).Chunk(MostChoices))
        {
            var label = open.Length <= MostChoices
                ? terms.Say("sheet.menu.choose")
                : terms.Say("sheet.menu.choose-part", ("first", DraftTeller.Name(step, some[0], terms)), ("last", DraftTeller.Name(step, some[^1], terms)));
            yield return new Select(CleanText.Clip(label, 80), [.. some.Select(option => Choice(step, option, terms))]) { Call = To(kept, DraftMove.Pick), Option = "value" };
        }

        if (pages > 1)
        {
            var next = (shown + 1) % pages;
            yield return Press(terms.Say("sheet.button.page", ("page", next + 1), ("pages", pages)), kept, DraftMove.Page, SheetTerms.Number(next));
        }

        if (step.Optional) yield return Press(terms.Say("sheet.button.enough"), kept, DraftMove.Enough);
    }

    private static SelectChoice Choice(ChoiceStep step, string option, SheetTerms terms)
    {
        var line = DraftTeller.Line(step, option, terms);
        return new(CleanText.Clip(DraftTeller.Name(step, option, terms), 100), option, line is null ? null : CleanText.Clip(line, 100));
    }

    private static IEnumerable<Component> Scores(KeptDraft kept, SheetTerms terms)
    {
        var draft = kept.Draft;
        if (draft.Scores is { } scores)
        {
            yield return Press(terms.Say("sheet.button.take"), kept, DraftMove.Take, style: ButtonStyle.Primary);
            var changes = draft.Method == ScoreMethod.PointBuy ? ScorePlan.Purchases(scores) : ScorePlan.Swaps(scores);
            var choices = changes.Take(MostChoices).Select(change => new SelectChoice(DraftTeller.Change(change, scores, terms), change)).ToImmutableArray();
            if (!choices.IsEmpty) yield return new Select(terms.Say("sheet.menu.scores"), choices) { Call = To(kept, DraftMove.Score), Option = "value" };
        }

        foreach (var method in (ScoreMethod[])[ScoreMethod.StandardArray, ScoreMethod.PointBuy, ScoreMethod.Rolled])
        {
            if (method != draft.Method)
            {
                var word = RuleKeys.WordFor(method);
                yield return Press(terms.Say($"sheet.button.{word}"), kept, DraftMove.Method, word);
            }
        }
    }

    private static IEnumerable<Component> Finish(KeptDraft kept, SheetTerms terms)
    {
        var draft = kept.Draft;
        if (!draft.IsNew())
        {
            yield return Press(terms.Say("sheet.button.gain", ("level", draft.Level)), kept, DraftMove.Make, style: ButtonStyle.Primary);
            yield break;
        }

        if (draft.Name is { } name) yield return Press(terms.Say("sheet.button.make", ("name", name)), kept, DraftMove.Make, name, ButtonStyle.Primary);
        yield return new Form(
            terms.Say("sheet.button.name"), terms.Say("sheet.name-title"), [new("value", terms.Say("sheet.name-field"), MaxLength: HeroName.Longest, Value: draft.Name)])
        {
            Call = To(kept, DraftMove.Make),
        };
        foreach (var idea in NameIdeas.For(kept.Stamp))
        {
            yield return Press(terms.Say("sheet.button.make", ("name", idea)), kept, DraftMove.Make, idea);
        }
    }

    private static IEnumerable<Component> Ways(KeptDraft kept, ChoiceStep? step, Words words)
    {
        if (step is not null)
        {
            if (step.Kind != ChoiceKind.Scores) yield return Press(words.Say("sheet.button.auto"), kept, DraftMove.Auto);
            yield return Press(words.Say("sheet.button.rest"), kept, DraftMove.Rest);
        }

        if (!kept.Draft.Answers.IsEmpty || !kept.Draft.Chosen.IsEmpty) yield return Press(words.Say("sheet.button.back"), kept, DraftMove.Back);
        yield return Press(words.Say("sheet.button.discard"), kept, DraftMove.Discard, style: ButtonStyle.Danger);
    }

    private static IEnumerable<Component> Adopt(Hero hero, Words words)
    {
        yield return new Button(CleanText.Clip(words.Say("sheet.button.adopt", ("name", hero.Name)), 80)) { Call = CommandCall.To("sheet adopt"), Style = ButtonStyle.Primary };
    }
}
