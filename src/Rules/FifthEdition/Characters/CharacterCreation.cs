using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Rules.FifthEdition.Characters.Content;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Making a character, choice by choice: class, species, background, scores, languages, first level, equipment.</summary>
public static class CharacterCreation
{
    private const string Class = "class";
    private const string Species = "species";
    private const string Background = "background";
    private const string Scores = "scores";
    private const string Increase = "increase";
    private const string Languages = "languages";
    private const string ClassKit = "kit.class";
    private const string BackgroundKit = "kit.background";
    private const int FreeLanguages = 2;
    private const int CopperPerGold = 100;

    /// <summary>
    /// What a build of level 1 still lacks, in the order of a character's making; empty when it is complete. The six scores are answered
    /// in the order of <see cref="Ability"/>, increases by naming an ability once for each point.
    /// </summary>
    public static ImmutableArray<ChoiceStep> Steps(CharacterBuild partial)
    {
        var content = CharacterContent.Standard;
        var steps = ImmutableArray.CreateBuilder<ChoiceStep>();
        if (partial.Levels.IsEmpty) steps.Add(new ChoiceStep(Class, ChoiceKind.Class, 1, content.ClassKeys));
        if (content.FindSpecies(partial.Species) is null) steps.Add(new ChoiceStep(Species, ChoiceKind.Species, 1, [.. content.Species.Select(species => species.Key)]));
        var background = content.Background(partial.Background);
        if (background is null) steps.Add(new ChoiceStep(Background, ChoiceKind.Background, 1, [.. content.Backgrounds.Select(own => own.Key)]));
        if (steps.Count > 0) return steps.DrainToImmutable();

        if (CharacterCheck.Of(partial).Any(defect => defect.Place == Scores && defect.Code is not ("character.increase-shape" or "character.increase-ability")))
        {
            steps.Add(new ChoiceStep(Scores, ChoiceKind.Scores, 6, []));
        }

        var points = Enum.GetValues<Ability>().Sum(ability => partial.Increase[ability]);
        if (points < 3) steps.Add(new ChoiceStep(Increase, ChoiceKind.Ability, 3 - points, [.. background!.Abilities.Select(ability => RuleKeys.WordFor(ability))]) { Repeatable = true, Source = background.Key });
        var walk = BuildWalk.Of(partial, BuildWalk.Everywhere);
        foreach (var place in (ReadOnlySpan<string>)["species", "background", BuildWalk.PlaceOf(1)]) steps.AddRange(LevelUp.Open(walk, place));
        if (partial.Languages.Length < FreeLanguages)
        {
            steps.Add(new ChoiceStep(Languages, ChoiceKind.Language, FreeLanguages - partial.Languages.Length, [.. content.Languages.Where(language => !walk.Languages.Contains(language))]));
        }

        var first = partial.Levels[0];
        steps.AddRange(ListSteps.Of(walk, first.Class));
        if (content.Class(first.Class) is { Kits.Length: > 0 } begun && first.Chosen(CharacterCheck.KitPick).IsEmpty) steps.Add(Kits(ClassKit, begun.Kits, begun.Key));
        if (!partial.BackgroundPicks.Any(pick => pick.Choice == CharacterCheck.KitPick)) steps.Add(Kits(BackgroundKit, background!.Kits, background.Key));
        return steps.DrainToImmutable();
    }

    /// <summary>Answers one of the open choices. What is wrong with the answer is said, what else is missing is not.</summary>
    public static CharacterChange Answer(CharacterBuild partial, CharacterPick pick)
    {
        var step = Steps(partial).FirstOrDefault(open => open.Key == pick.Choice);
        if (step is null) return Refused("character.pick-stray", pick.Choice, ("choice", pick.Choice));
        if (pick.Options.Length == 0 || pick.Options.Length > step.Count) return Refused("character.pick-too-many", pick.Choice, ("choice", pick.Choice), ("count", step.Count));
        if (step.Kind == ChoiceKind.Scores) return Scored(partial, pick);
        if (!step.Repeatable && pick.Options.Distinct(StringComparer.Ordinal).Count() < pick.Options.Length) return Refused("character.pick-twice", pick.Choice, ("choice", pick.Choice));
        var stray = pick.Options.FirstOrDefault(option => !step.Options.Contains(option, StringComparer.Ordinal));
        if (stray is not null) return Refused("character.pick-not-allowed", pick.Choice, ("choice", pick.Choice), ("option", stray));
        return new CharacterChange(Answered(partial, pick), []);
    }

    /// <summary>The build with the things and the gold of a package.</summary>
    internal static CharacterBuild Equip(CharacterBuild build, KitContent kit) => build with
    {
        Equipment = build.Equipment.AddRange(kit.Carried()),
        Copper = build.Copper + ((long)kit.Gold * CopperPerGold),
    };

    private static ChoiceStep Kits(string key, ImmutableArray<KitContent> kits, string source) =>
        new(key, ChoiceKind.Equipment, 1, [.. kits.Select(kit => kit.Key)]) { Source = source };

    private static CharacterChange Refused(string code, string place, params ReadOnlySpan<Core.Results.Arg> args) =>
        new(null, [CharacterDefect.Of(code, place, args)]);

    private static CharacterChange Scored(CharacterBuild partial, CharacterPick pick)
    {
        var numbers = pick.Options.Select(option => int.TryParse(option, NumberStyles.None, CultureInfo.InvariantCulture, out var score) ? score : 0).ToList();
        if (numbers.Count != 6) return Refused("character.pick-missing", Scores, ("choice", Scores), ("count", 6 - numbers.Count));
        var build = partial with { Scores = new AbilityScores(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]) };
        var wrong = CharacterCheck.Of(build).Where(defect => defect.Place == Scores && !defect.Code.StartsWith("character.increase", StringComparison.Ordinal)).ToImmutableArray();
        return wrong.IsEmpty ? new CharacterChange(build, []) : new CharacterChange(null, wrong);
    }

    private static CharacterBuild Answered(CharacterBuild partial, CharacterPick pick)
    {
        var content = CharacterContent.Standard;
        var option = pick.Options[0];
        switch (pick.Choice)
        {
            case Class: return partial with { Levels = [new CharacterLevel(option)] };
            case Species: return partial with { Species = option, SpeciesPicks = [] };
            case Background: return partial with { Background = option, BackgroundPicks = [] };
            case Languages: return partial with { Languages = partial.Languages.AddRange(pick.Options) };
            case Increase: return partial with { Increase = pick.Options.Aggregate(partial.Increase, (sum, word) => Raised(sum, Enum.Parse<Ability>(word, ignoreCase: true))) };
            case ClassKit:
                var kit = content.Class(partial.Levels[0].Class)!.Kits.First(own => own.Key == option);
                return Equip(OnFirst(partial, new CharacterPick(CharacterCheck.KitPick, pick.Options)), kit);
            case BackgroundKit:
                var package = content.Background(partial.Background)!.Kits.First(own => own.Key == option);
                return Equip(partial with { BackgroundPicks = partial.BackgroundPicks.Add(new CharacterPick(CharacterCheck.KitPick, pick.Options)) }, package);
        }

        if (ListSteps.IsList(pick)) return ListSteps.Add(partial, partial.Levels[0].Class, pick);
        var place = BuildWalk.Of(partial).Choices.First(choice => choice.Key == pick.Choice && choice.Chosen.Length < choice.Count).Place;
        return place switch
        {
            "species" => partial with { SpeciesPicks = Merged(partial.SpeciesPicks, pick) },
            "background" => partial with { BackgroundPicks = Merged(partial.BackgroundPicks, pick) },
            _ => OnFirst(partial, pick),
        };
    }

    private static CharacterBuild OnFirst(CharacterBuild partial, CharacterPick pick) =>
        partial with { Levels = partial.Levels.SetItem(0, partial.Levels[0] with { Picks = Merged(partial.Levels[0].Picks, pick) }) };

    private static ImmutableArray<CharacterPick> Merged(ImmutableArray<CharacterPick> picks, CharacterPick pick)
    {
        for (var i = 0; i < picks.Length; i++)
        {
            if (picks[i].Choice == pick.Choice) return picks.SetItem(i, picks[i] with { Options = picks[i].Options.AddRange(pick.Options) });
        }

        return picks.Add(pick);
    }

    private static AbilityScores Raised(AbilityScores scores, Ability ability) => QuickScores.With(scores, ability, scores[ability] + 1);
}
