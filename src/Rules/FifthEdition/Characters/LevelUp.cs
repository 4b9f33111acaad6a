using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Rules.FifthEdition.Characters.Content;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Gaining a level, choice by choice.</summary>
public static class LevelUp
{
    /// <summary>The key of the choice between the fixed hit points and a rolled face.</summary>
    public const string HitPoints = "hit-points";

    private const int MostLevels = 20;

    /// <summary>Classes in which the next level may be gained: those begun, and new ones whose demands are met.</summary>
    public static ImmutableArray<string> Classes(CharacterBuild build, CharacterRules? rules = null)
    {
        if (build.Levels.Length >= MostLevels) return [];
        var walk = BuildWalk.Of(build);
        var begun = build.Levels.Select(level => level.Class).Distinct(StringComparer.Ordinal).ToImmutableArray();
        if (!(rules ?? CharacterRules.Standard).Multiclassing || !begun.All(own => MulticlassCheck.IsOpen(walk, own))) return begun;
        return [.. begun, .. CharacterContent.Standard.ClassKeys.Where(key => !begun.Contains(key, StringComparer.Ordinal) && MulticlassCheck.IsOpen(walk, key))];
    }

    /// <summary>
    /// The choices that the next level in a class asks for and <paramref name="picks"/> do not answer yet. Some answers open further
    /// choices: ask again with what is chosen so far, until nothing is left.
    /// </summary>
    public static ImmutableArray<ChoiceStep> Steps(CharacterBuild build, string @class, ImmutableArray<CharacterPick> picks = default, CharacterRules? rules = null)
    {
        var given = picks.IsDefault ? [] : picks;
        if (build.Levels.Length >= MostLevels || CharacterContent.Standard.Class(@class) is not { } content) return [];
        var gained = Gained(build, @class, given);
        var place = BuildWalk.PlaceOf(gained.Levels.Length);
        var walk = BuildWalk.Of(gained, place);
        var steps = ImmutableArray.CreateBuilder<ChoiceStep>();
        if ((rules ?? CharacterRules.Standard).RolledHitPoints && gained.Levels.Length > 1 && !given.Any(pick => pick.Choice == HitPoints))
        {
            var faces = Enumerable.Range(1, content.HitDie).Select(face => face.ToString(CultureInfo.InvariantCulture));
            steps.Add(new ChoiceStep(HitPoints, ChoiceKind.HitPoints, 1, ["fixed", .. faces]) { Source = @class, Optional = true });
        }

        steps.AddRange(Open(walk, place));
        steps.AddRange(ListSteps.Of(walk, @class));
        return steps.DrainToImmutable();
    }

    /// <summary>Gains the level, or says what is missing or wrong. Defects the build had before do not hinder it.</summary>
    public static CharacterChange Apply(CharacterBuild build, string @class, ImmutableArray<CharacterPick> picks, CharacterRules? rules = null)
    {
        var gained = Gained(build, @class, picks.IsDefault ? [] : picks);
        var known = CharacterCheck.Of(build, rules).Select(Told).ToHashSet(StringComparer.Ordinal);
        var fresh = CharacterCheck.Of(gained, rules).Where(defect => !known.Contains(Told(defect))).ToImmutableArray();
        return fresh.IsEmpty ? new CharacterChange(gained, []) : new CharacterChange(null, fresh);
    }

    /// <summary>Choices of a place that are not fully answered and can be.</summary>
    internal static IEnumerable<ChoiceStep> Open(BuildWalk walk, string place) => walk.Choices
        .Where(choice => choice.Place == place && choice.Chosen.Length < choice.Count)
        .Select(choice => choice.Step)
        .Where(step => step.Options.Length > 0)
        .Select(step => step.Repeatable ? step : step with { Count = Math.Min(step.Count, step.Options.Length) });

    private static CharacterBuild Gained(CharacterBuild build, string @class, ImmutableArray<CharacterPick> picks)
    {
        var face = picks.FirstOrDefault(pick => pick.Choice == HitPoints)?.Options.FirstOrDefault();
        var level = new CharacterLevel(@class)
        {
            Rolled = int.TryParse(face, NumberStyles.None, CultureInfo.InvariantCulture, out var rolled) ? rolled : null,
            Picks = [.. picks.Where(pick => pick.Choice != HitPoints && !ListSteps.IsList(pick))],
        };
        return picks.Where(ListSteps.IsList).Aggregate(build with { Levels = build.Levels.Add(level) }, (sum, pick) => ListSteps.Add(sum, @class, pick));
    }

    private static string Told(CharacterDefect defect) =>
        $"{defect.Code} {defect.Place} {string.Join(' ', defect.Args.Select(arg => string.Create(CultureInfo.InvariantCulture, $"{arg.Name}={arg.Value}")))}";
}
