using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Characters.Content;

namespace Guildhall.Modules.Tabletop.Sheets.Making;

/// <summary>What a draft asks next, and what becomes of it with an answer.</summary>
internal static class DraftSteps
{
    /// <summary>The key of the six scores.</summary>
    public const string Scores = "scores";

    /// <summary>The key of what the background adds to them.</summary>
    public const string Increase = "increase";

    /// <summary>The key of a class.</summary>
    public const string Class = "class";

    /// <summary>The next choice; null when everything is chosen.</summary>
    public static ChoiceStep? Open(SheetDraft draft) =>
        (draft.IsNew() ? Origin(draft) : null) ?? (draft.Build.Levels.Length < draft.Level ? Leveling(draft) : null);

    /// <summary>The draft with its open choice answered; refused with what the rules say against it.</summary>
    public static Result<SheetDraft> Answer(SheetDraft draft, ChoiceStep step, ImmutableArray<string> options)
    {
        var pick = new CharacterPick(step.Key, options);
        var answered = draft with { Answers = draft.Answers.Add(pick), Chosen = [] };
        return IsAtOrigin(draft)
            ? Begun(draft.Build, step, pick).Then(build => Settle(answered with { Build = build }))
            : Settle(step.Kind == ChoiceKind.Class ? answered with { Class = options[0] } : answered with { Picks = draft.Picks.Add(pick) });
    }

    /// <summary>The draft without its last answer; the same where there is none.</summary>
    public static SheetDraft Back(SheetDraft draft)
    {
        if (!draft.Chosen.IsEmpty) return draft with { Chosen = [] };
        var again = draft with { Build = draft.Start, Class = null, Picks = [], Answers = [], Chosen = [], Method = null, Scores = null };
        foreach (var answer in draft.Answers.Take(draft.Answers.Length - 1))
        {
            if (Open(again) is not { } step || step.Key != answer.Choice || !Answer(again, step, answer.Options).TryGet(out var next, out _)) break;
            again = next;
        }

        return again;
    }

    /// <summary>An answer that spells six scores, in the order of the abilities.</summary>
    public static ImmutableArray<string> Spell(ScoreMethod method, AbilityScores scores) =>
        [RuleKeys.WordFor(method), .. Enum.GetValues<Ability>().Select(ability => Show.SheetTerms.Number(scores[ability]))];

    /// <summary>Whether the first level of a new character is being made.</summary>
    public static bool IsAtOrigin(SheetDraft draft) => draft.IsNew() && Origin(draft) is not null;

    private static ChoiceStep? Origin(SheetDraft draft)
    {
        var (build, content) = (draft.Build, CharacterContent.Standard);
        if (build.Levels.Length > 1 || draft.Class is not null) return null;
        if (build.Levels.IsEmpty) return new(Class, ChoiceKind.Class, 1, content.ClassKeys);
        if (build.Species.Length == 0) return new("species", ChoiceKind.Species, 1, [.. content.Species.Select(species => species.Key)]);
        if (build.Background.Length == 0) return new("background", ChoiceKind.Background, 1, [.. content.Backgrounds.Select(background => background.Key)]);
        if (!draft.HasAnswered(Scores)) return new(Scores, ChoiceKind.Scores, 1, []);
        if (!draft.HasAnswered(Increase)) return new(Increase, ChoiceKind.Ability, 1, Increases(content.Background(build.Background)!));
        return CharacterCreation.Steps(build).FirstOrDefault(step =>
            step.Kind is not (ChoiceKind.Class or ChoiceKind.Species or ChoiceKind.Background or ChoiceKind.Scores) && step.Key != Increase
            && (!step.Optional || !draft.HasAnswered(step.Key)));
    }

    private static ChoiceStep? Leveling(SheetDraft draft) => ClassOf(draft) is { } @class
        ? Remaining(draft, @class)
        : new ChoiceStep(Class, ChoiceKind.Class, 1, LevelUp.Classes(draft.Build));

    private static ChoiceStep? Remaining(SheetDraft draft, string @class) =>
        LevelUp.Steps(draft.Build, @class, draft.Picks).FirstOrDefault(step => !step.Optional || draft.Picks.All(pick => pick.Choice != step.Key));

    /// <summary>New characters go on in the class they began with.</summary>
    private static string? ClassOf(SheetDraft draft) => draft.Class ?? (draft.IsNew() ? draft.Build.Levels[0].Class : null);

    private static Result<CharacterBuild> Begun(CharacterBuild build, ChoiceStep step, CharacterPick pick)
    {
        if (step.Kind == ChoiceKind.Class) return build with { Levels = [new(pick.Options[0])] };
        if (step.Kind == ChoiceKind.Species) return build with { Species = pick.Options[0] };
        if (step.Kind == ChoiceKind.Background) return build with { Background = pick.Options[0] };
        if (step.Key == Scores) return Scored(build, pick.Options);
        if (step.Key == Increase) return build with { Increase = Increased(pick.Options[0].Split('+')) };
        var change = CharacterCreation.Answer(build, pick);
        return change.Build is { } answered ? answered : change.Defects[0].ToRefusal();
    }

    private static CharacterBuild Scored(CharacterBuild build, ImmutableArray<string> spelled)
    {
        var numbers = spelled.Skip(1).Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return build with
        {
            Method = Enum.GetValues<ScoreMethod>().First(method => RuleKeys.WordFor(method) == spelled[0]),
            Scores = new(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]),
        };
    }

    /// <summary>Two for one ability and one for another, or one for all three, written as <c>strength+strength+dexterity</c>.</summary>
    private static ImmutableArray<string> Increases(BackgroundContent background)
    {
        var words = background.Abilities.Select(ability => RuleKeys.WordFor(ability)).ToList();
        return
        [
            .. from two in words from one in words where two != one select $"{two}+{two}+{one}",
            string.Join('+', words),
        ];
    }

    private static AbilityScores Increased(IReadOnlyCollection<string> words)
    {
        int For(Ability ability) => words.Count(word => word == RuleKeys.WordFor(ability));
        return new(For(Ability.Strength), For(Ability.Dexterity), For(Ability.Constitution), For(Ability.Intelligence), For(Ability.Wisdom), For(Ability.Charisma));
    }

    /// <summary>Finishes levels of which everything is chosen, and keeps the faces behind rolled scores.</summary>
    private static Result<SheetDraft> Settle(SheetDraft draft)
    {
        var settled = draft.Build.Method == ScoreMethod.Rolled ? draft with { Build = draft.Build with { Rolls = draft.Rolls } } : draft;
        while (settled.Build.Levels.Length < settled.Level
            && (!settled.IsNew() || Origin(settled) is null)
            && !settled.Build.Levels.IsEmpty
            && ClassOf(settled) is { } @class
            && Remaining(settled, @class) is null)
        {
            var change = LevelUp.Apply(settled.Build, @class, settled.Picks);
            if (change.Build is not { } grown) return change.Defects[0].ToRefusal();
            settled = settled with { Build = grown, Class = null, Picks = [] };
        }

        return settled;
    }
}
