using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Finds everything about a build that the rules do not allow.</summary>
public static class CharacterCheck
{
    private const int MostLevels = 20;
    private const int HighestFromBackground = 20;

    /// <summary>The answer to which package of equipment was taken; kept, but without effect on numbers.</summary>
    internal const string KitPick = "kit";

    /// <summary>All defects, in the order of a character's making; empty for a legal build.</summary>
    public static ImmutableArray<CharacterDefect> Of(CharacterBuild build, CharacterRules? rules = null)
    {
        var defects = new List<CharacterDefect>();
        var content = CharacterContent.Standard;
        if (content.FindSpecies(build.Species) is null) defects.Add(Unknown("species", build.Species));
        if (content.Background(build.Background) is null) defects.Add(Unknown("background", build.Background));
        if (build.Levels.Length is 0 or > MostLevels) defects.Add(CharacterDefect.Of("character.levels", "levels", ("count", build.Levels.Length), ("highest", MostLevels)));
        if (build.Levels.Length > MostLevels) return [.. defects];
        defects.AddRange(build.Levels.Where(level => content.Class(level.Class) is null).Select(level => Unknown("levels", level.Class)));
        defects.AddRange(Scores(build));
        defects.AddRange(Increase(build));

        var walk = BuildWalk.Of(build, BuildWalk.Everywhere);
        defects.AddRange(HitPoints(build, rules ?? CharacterRules.Standard));
        defects.AddRange(MulticlassCheck.Of(build, rules ?? CharacterRules.Standard));
        foreach (var choice in walk.Choices) defects.AddRange(Picks(choice));
        defects.AddRange(Strays(walk));
        defects.AddRange(walk.Defects);
        defects.AddRange(SpellCheck.Of(walk));
        defects.AddRange(EquipmentCheck.Of(walk, rules ?? CharacterRules.Standard));
        return [.. defects];
    }

    private static CharacterDefect Unknown(string place, string key) =>
        key.Length == 0 ? CharacterDefect.Of("character.missing", place, ("what", place)) : CharacterDefect.Of("character.unknown", place, ("what", key));

    private static IEnumerable<CharacterDefect> Scores(CharacterBuild build)
    {
        var refusal = build.Method switch
        {
            ScoreMethod.StandardArray => StandardArray.Check(build.Scores).Refusal,
            ScoreMethod.PointBuy => PointBuy.Check(build.Scores).Refusal,
            ScoreMethod.Rolled => Rolled(build),
            ScoreMethod.Given => Given(build),
        };
        if (refusal is not null) yield return new CharacterDefect(refusal.Code, "scores", refusal.Args);
    }

    private static Refusal? Rolled(CharacterBuild build)
    {
        if (build.Rolls.Length != 6 || !build.Rolls.All(roll => roll.IsPlausible())) return Refusal.Of("character.rolls-missing", ("count", build.Rolls.Length));
        var rolled = build.Rolls.Select(roll => roll.Score()).Order();
        var given = Enum.GetValues<Ability>().Select(ability => build.Scores[ability]).Order();
        return rolled.SequenceEqual(given) ? null : Refusal.Of("character.rolls-differ");
    }

    private static Refusal? Given(CharacterBuild build)
    {
        foreach (var ability in Enum.GetValues<Ability>())
        {
            if (build.Scores[ability] is < 3 or > 30) return Refusal.Of("character.score-range", ("ability", RuleKeys.WordFor(ability)), ("score", build.Scores[ability]));
        }

        return null;
    }

    /// <summary>Two and one, or three times one, in the background's abilities, none above 20 (SRD 5.2, "Parts of a Background").</summary>
    private static IEnumerable<CharacterDefect> Increase(CharacterBuild build)
    {
        if (CharacterContent.Standard.Background(build.Background) is not { } background) yield break;
        var raised = Enum.GetValues<Ability>().Where(ability => build.Increase[ability] != 0).ToList();
        var shape = raised.Select(ability => build.Increase[ability]).OrderDescending().ToList();
        if (!shape.SequenceEqual([2, 1]) && !shape.SequenceEqual([1, 1, 1])) yield return CharacterDefect.Of("character.increase-shape", "scores");
        foreach (var ability in raised)
        {
            if (!background.Abilities.Contains(ability)) yield return CharacterDefect.Of("character.increase-ability", "scores", ("ability", RuleKeys.WordFor(ability)), ("background", background.Key));
            if (build.Scores[ability] + build.Increase[ability] > HighestFromBackground) yield return CharacterDefect.Of("character.score-cap", "scores", ("ability", RuleKeys.WordFor(ability)), ("highest", HighestFromBackground));
        }
    }

    private static IEnumerable<CharacterDefect> HitPoints(CharacterBuild build, CharacterRules rules)
    {
        for (var i = 0; i < build.Levels.Length; i++)
        {
            if (build.Levels[i].Rolled is not { } rolled || CharacterContent.Standard.Class(build.Levels[i].Class) is not { } content) continue;
            if (i == 0 || !rules.RolledHitPoints) yield return CharacterDefect.Of("character.hit-points-fixed", BuildWalk.PlaceOf(i + 1));
            else if (rolled < 1 || rolled > content.HitDie) yield return CharacterDefect.Of("character.hit-points-face", BuildWalk.PlaceOf(i + 1), ("face", rolled), ("sides", content.HitDie));
        }
    }

    private static IEnumerable<CharacterDefect> Picks(WalkedChoice choice)
    {
        var place = choice.Place;
        if (choice.Chosen.Length < choice.Count)
        {
            // What nobody can choose any more is not missing: a scholar of all schools learns nothing new.
            var open = choice.Choice.Repeatable ? choice.Options.Length : choice.Options.Except(choice.Chosen, StringComparer.Ordinal).Count();
            if (open > 0) yield return CharacterDefect.Of("character.pick-missing", place, ("choice", choice.Key), ("count", choice.Count - choice.Chosen.Length));
        }

        if (choice.Chosen.Length > choice.Count) yield return CharacterDefect.Of("character.pick-too-many", place, ("choice", choice.Key), ("count", choice.Count));
        if (!choice.Choice.Repeatable && choice.Chosen.Distinct(StringComparer.Ordinal).Count() < choice.Chosen.Length)
        {
            yield return CharacterDefect.Of("character.pick-twice", place, ("choice", choice.Key));
        }

        foreach (var option in choice.Chosen)
        {
            if (!choice.Options.Contains(option, StringComparer.Ordinal)) yield return CharacterDefect.Of("character.pick-not-allowed", place, ("choice", choice.Key), ("option", option));
        }
    }

    /// <summary>Answers to choices nobody asked for.</summary>
    private static IEnumerable<CharacterDefect> Strays(BuildWalk walk)
    {
        var asked = walk.Choices.Select(choice => (choice.Place, choice.Key)).ToHashSet();
        var build = walk.Build;
        var places = new List<(string Place, ImmutableArray<CharacterPick> Picks)> { ("background", build.BackgroundPicks), ("species", build.SpeciesPicks) };
        for (var i = 0; i < build.Levels.Length; i++) places.Add((BuildWalk.PlaceOf(i + 1), build.Levels[i].Picks));
        foreach (var (place, picks) in places)
        {
            foreach (var pick in picks)
            {
                if (pick.Choice != KitPick && !asked.Contains((place, pick.Choice))) yield return CharacterDefect.Of("character.pick-stray", place, ("choice", pick.Choice));
            }

            if (picks.Select(pick => pick.Choice).Distinct(StringComparer.Ordinal).Count() < picks.Length) yield return CharacterDefect.Of("character.pick-twice", place, ("choice", place));
        }
    }
}
