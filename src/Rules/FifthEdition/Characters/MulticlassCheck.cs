using Guildhall.Rules.FifthEdition.Characters.Content;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Whether further classes may be taken (SRD 5.2, "Multiclassing: Prerequisites").</summary>
internal static class MulticlassCheck
{
    private const int LeastScore = 13;

    public static IEnumerable<CharacterDefect> Of(CharacterBuild build, CharacterRules rules)
    {
        var classes = new List<string>();
        for (var i = 0; i < build.Levels.Length; i++)
        {
            var key = build.Levels[i].Class;
            if (classes.Contains(key, StringComparer.Ordinal)) continue;
            classes.Add(key);
            if (classes.Count == 1) continue;
            if (!rules.Multiclassing) yield return CharacterDefect.Of("character.multiclass-off", BuildWalk.PlaceOf(i + 1));

            // The scores before the level counts, so the improvement of the same level does not help.
            var before = BuildWalk.Of(build with { Levels = build.Levels[..i] });
            foreach (var defect in classes.Select(own => Lacking(own, before, i)).OfType<CharacterDefect>()) yield return defect;
        }
    }

    /// <summary>Classes somebody could take up next, by their scores.</summary>
    public static bool IsOpen(BuildWalk walk, string @class) => Lacking(@class, walk, walk.Level) is null;

    private static CharacterDefect? Lacking(string key, BuildWalk before, int index)
    {
        if (CharacterContent.Standard.Class(key) is not { } content) return null;
        var enough = content.Primary.Count(ability => before.Score(ability) >= LeastScore);
        var met = content.AnyPrimary ? enough > 0 : enough == content.Primary.Length;
        return met
            ? null
            : CharacterDefect.Of(
                "character.multiclass-score",
                BuildWalk.PlaceOf(index + 1),
                ("class", key),
                ("ability", RuleKeys.WordFor(content.Primary.First(ability => before.Score(ability) < LeastScore))),
                ("lowest", LeastScore));
    }
}
