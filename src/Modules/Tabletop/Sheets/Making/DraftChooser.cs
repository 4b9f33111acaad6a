using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Characters.Content;

namespace Guildhall.Modules.Tabletop.Sheets.Making;

/// <summary>Chooses for who does not want to: as a ready-made character of the same class would, as far as the choice allows.</summary>
internal sealed class DraftChooser
{
    // More than the choices of any character of level 20.
    private const int MostSteps = 500;

    private (string Class, int Level, string Species, string Background, CharacterBuild Build)? _ready;

    /// <summary>Answers the open choice.</summary>
    public Result<SheetDraft> One(SheetDraft draft, ChoiceStep step) => DraftSteps.Answer(draft, step, Options(draft, step));

    /// <summary>Answers everything that is open.</summary>
    public Result<SheetDraft> Rest(SheetDraft draft)
    {
        for (var steps = 0; steps < MostSteps && DraftSteps.Open(draft) is { } step; steps++)
        {
            if (!One(draft, step).TryGet(out var next, out var refusal)) return refusal;
            draft = next;
        }

        return draft;
    }

    /// <summary>Scores placed as a class likes them best.</summary>
    /// <param name="scores">Six scores in any order.</param>
    public static AbilityScores Placed(string @class, IEnumerable<int> scores)
    {
        var high = scores.OrderDescending().ToArray();
        var order = CharacterContent.Standard.Class(@class)!.Order;
        var ranked = order.Concat(Enum.GetValues<Ability>().Except(order)).ToList();
        int For(Ability ability) => high[ranked.IndexOf(ability)];
        return new(For(Ability.Strength), For(Ability.Dexterity), For(Ability.Constitution), For(Ability.Intelligence), For(Ability.Wisdom), For(Ability.Charisma));
    }

    private ImmutableArray<string> Options(SheetDraft draft, ChoiceStep step)
    {
        var @class = draft.Class ?? draft.Build.Levels.FirstOrDefault()?.Class;
        if (step.Key == DraftSteps.Scores)
        {
            return draft is { Scores: { } placed, Method: { } method }
                ? DraftSteps.Spell(method, placed)
                : DraftSteps.Spell(ScoreMethod.StandardArray, Placed(@class!, ScorePlan.Array));
        }

        var wanted = Wanted(draft, step, @class).Where(option => step.Options.Contains(option, StringComparer.Ordinal));
        var chosen = ImmutableArray.CreateBuilder<string>();
        foreach (var option in draft.Chosen.Concat(wanted).Concat(step.Options))
        {
            if (chosen.Count == step.Count) break;
            if (step.Repeatable || !chosen.Contains(option)) chosen.Add(option);
        }

        return chosen.ToImmutable();
    }

    private IEnumerable<string> Wanted(SheetDraft draft, ChoiceStep step, string? @class)
    {
        if (step.Kind == ChoiceKind.Class) return draft.IsNew() ? ["fighter"] : [draft.Build.Levels[^1].Class];
        if (step.Kind == ChoiceKind.Species) return ["human"];
        if (step.Kind == ChoiceKind.Background) return [CharacterContent.Standard.Class(@class!)!.Background];
        if (step.Kind == ChoiceKind.HitPoints) return ["fixed"];
        return FromReadyMade(draft, step, @class!);
    }

    private IEnumerable<string> FromReadyMade(SheetDraft draft, ChoiceStep step, string @class)
    {
        var level = DraftSteps.IsAtOrigin(draft) ? 1 : draft.Build.LevelsIn(@class) + 1;
        var ready = ReadyMade(draft, @class, level);
        if (step.Key == DraftSteps.Increase) return [Spell(ready.Increase)];
        var spells = ready.SpellsOf(@class);
        return ready.SpeciesPicks.Concat(ready.BackgroundPicks).Concat(ready.Levels[level - 1].Picks)
            .Where(pick => pick.Choice == step.Key)
            .SelectMany(pick => pick.Options)
            .Concat(step.Kind switch
            {
                ChoiceKind.Spell => spells.Cantrips.Concat(spells.Prepared).Concat(spells.Book),
                ChoiceKind.Weapon => ready.Masteries,
                ChoiceKind.Language => ready.Languages,
                _ => [],
            });
    }

    private static string Spell(AbilityScores increase) => string.Join(
        '+',
        Enum.GetValues<Ability>().OrderByDescending(ability => increase[ability]).SelectMany(ability => Enumerable.Repeat(RuleKeys.WordFor(ability), increase[ability])));

    /// <summary>One that goes as far as the draft will; made once for many choices.</summary>
    private CharacterBuild ReadyMade(SheetDraft draft, string @class, int level)
    {
        var highest = draft.IsNew() ? Math.Max(draft.Level, level) : level;
        if (_ready is not { } ready || ready.Class != @class || ready.Level != highest || ready.Species != draft.Build.Species || ready.Background != draft.Build.Background)
        {
            ready = (@class, highest, draft.Build.Species, draft.Build.Background, QuickBuild.Of(@class, highest, draft.Build.Species, draft.Build.Background));
            _ready = ready;
        }

        return ready.Build;
    }
}
