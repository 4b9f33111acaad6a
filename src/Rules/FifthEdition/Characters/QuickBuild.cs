using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Characters.Content;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Complete, sensible, legal characters without a question.</summary>
public static class QuickBuild
{
    private const int MostLevels = 20;

    /// <summary>A character of one class.</summary>
    /// <param name="class">The class's key.</param>
    /// <param name="level">1 to 20.</param>
    /// <param name="species">The species' key; null for human.</param>
    /// <param name="background">The background's key; null for what suits the class.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class, species, background or level.</exception>
    public static CharacterBuild Of(string @class, int level, string? species = null, string? background = null)
    {
        var catalog = CharacterContent.Standard;
        var content = catalog.Class(@class) ?? throw new ArgumentOutOfRangeException(nameof(@class), @class, "There is no such class.");
        var origin = catalog.Background(background ?? content.Background) ?? throw new ArgumentOutOfRangeException(nameof(background), background, "There is no such background.");
        var kin = catalog.FindSpecies(species ?? "human") ?? throw new ArgumentOutOfRangeException(nameof(species), species, "There is no such species.");
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, MostLevels);

        var build = new CharacterBuild
        {
            Species = kin.Key,
            Background = origin.Key,
            Method = ScoreMethod.StandardArray,
            Scores = QuickScores.Array(content),
            Increase = QuickScores.Increase(content, origin),
        };
        build = Answer(build, content, "background", (own, picks) => own with { BackgroundPicks = picks }, own => own.BackgroundPicks);
        build = Answer(build, content, "species", (own, picks) => own with { SpeciesPicks = picks }, own => own.SpeciesPicks);
        build = CharacterCreation.Equip(CharacterCreation.Equip(build, content.Kits[0]), origin.Kits[0]);
        build = Grow(build, @class, level);
        var languages = CharacterContent.Standard.Languages.Except(BuildWalk.Of(build).Languages, StringComparer.Ordinal);
        return build with { Languages = [.. languages.Take(2)] };
    }

    /// <summary>The build with more levels in a class, everything chosen sensibly.</summary>
    /// <param name="class">The class's key.</param>
    /// <param name="levels">How many; beyond level 20 there are none.</param>
    public static CharacterBuild Grow(CharacterBuild build, string @class, int levels)
    {
        var content = CharacterContent.Standard.Class(@class) ?? throw new ArgumentOutOfRangeException(nameof(@class), @class, "There is no such class.");
        for (var i = 0; i < levels && build.Levels.Length < MostLevels; i++)
        {
            build = build with { Levels = build.Levels.Add(new CharacterLevel(@class)) };
            var index = build.Levels.Length - 1;

            // Cantrips first: invocations choose among them.
            build = Fill(build, content);
            build = Answer(
                build,
                content,
                BuildWalk.PlaceOf(index + 1),
                (own, picks) => own with { Levels = own.Levels.SetItem(index, own.Levels[index] with { Picks = picks }) },
                own => own.Levels[index].Picks);
            build = Fill(build, content);
        }

        return build;
    }

    private static CharacterBuild Fill(CharacterBuild build, ClassContent content)
    {
        while (true)
        {
            var walk = BuildWalk.Of(build);
            var step = ListSteps.Of(walk, content.Key).FirstOrDefault();
            if (step is null) return build;
            build = ListSteps.Add(build, content.Key, new CharacterPick(step.Key, QuickChoice.Of(step, walk, content)));
        }
    }

    private static CharacterBuild Answer(
        CharacterBuild build,
        ClassContent content,
        string place,
        Func<CharacterBuild, ImmutableArray<CharacterPick>, CharacterBuild> with,
        Func<CharacterBuild, ImmutableArray<CharacterPick>> picks)
    {
        while (true)
        {
            var walk = BuildWalk.Of(build, place);
            var step = LevelUp.Open(walk, place).FirstOrDefault();
            if (step is null) return build;
            build = with(build, Merged(picks(build), step.Key, QuickChoice.Of(step, walk, content)));
        }
    }

    private static ImmutableArray<CharacterPick> Merged(ImmutableArray<CharacterPick> picks, string key, ImmutableArray<string> chosen)
    {
        for (var i = 0; i < picks.Length; i++)
        {
            if (picks[i].Choice == key) return picks.SetItem(i, picks[i] with { Options = picks[i].Options.AddRange(chosen) });
        }

        return picks.Add(new CharacterPick(key, chosen));
    }
}
