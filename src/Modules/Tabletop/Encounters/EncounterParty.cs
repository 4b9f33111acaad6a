using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Modules.Tabletop.Encounters;

/// <summary>Who faces an encounter.</summary>
/// <param name="Levels">Of each hero.</param>
/// <param name="Builds">Of each hero; ready-made ones where only levels are known.</param>
internal sealed record EncounterParty(ImmutableArray<int> Levels, ImmutableArray<CharacterBuild> Builds)
{
    private static readonly string[] _usual = ["fighter", "cleric", "rogue", "wizard", "ranger", "paladin", "bard", "barbarian", "druid", "monk"];

    /// <summary>A usual party of these levels.</summary>
    public static EncounterParty Of(ImmutableArray<int> levels) => new(levels, [.. levels.Select((level, index) => QuickBuild.Of(_usual[index % _usual.Length], level))]);

    /// <summary>The heroes of a table.</summary>
    public static EncounterParty Of(ImmutableArray<CharacterBuild> builds) => new([.. builds.Select(build => Math.Max(1, build.Levels.Length))], builds);
}
