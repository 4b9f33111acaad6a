using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>
/// Every choice that makes a character, and nothing that follows from them: stored as it is, derived again each time
/// (<see cref="CharacterSheet.Derive(CharacterBuild, CharacterRules?)"/>). Whether it is legal says <see cref="CharacterCheck"/>.
/// </summary>
public sealed record CharacterBuild
{
    /// <summary>The species' key, e.g. <c>elf</c>; empty while nothing is chosen.</summary>
    public string Species { get; init; } = "";

    /// <summary>Answers to the species' choices: size, lineage, skill, feat.</summary>
    public ImmutableArray<CharacterPick> SpeciesPicks { get => field.IsDefault ? [] : field; init; }

    /// <summary>The background's key, e.g. <c>soldier</c>; empty while nothing is chosen.</summary>
    public string Background { get; init; } = "";

    /// <summary>Answers to the background's choices: tool, feat's spells.</summary>
    public ImmutableArray<CharacterPick> BackgroundPicks { get => field.IsDefault ? [] : field; init; }

    /// <summary>How <see cref="Scores"/> came about.</summary>
    public ScoreMethod Method { get; init; }

    /// <summary>The six scores before any increase.</summary>
    public AbilityScores Scores { get; init; } = new(10, 10, 10, 10, 10, 10);

    /// <summary>The faces behind them, if they were rolled.</summary>
    public ImmutableArray<RolledScore> Rolls { get => field.IsDefault ? [] : field; init; }

    /// <summary>What the background adds to each score.</summary>
    public AbilityScores Increase { get; init; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>All levels in the order they were gained, 1 to 20; empty while nothing is chosen.</summary>
    public ImmutableArray<CharacterLevel> Levels { get => field.IsDefault ? [] : field; init; }

    /// <summary>Spells by class.</summary>
    public ImmutableArray<ClassSpells> Spells { get => field.IsDefault ? [] : field; init; }

    /// <summary>Kinds of weapons whose mastery property may be used; changed after a Long Rest.</summary>
    public ImmutableArray<string> Masteries { get => field.IsDefault ? [] : field; init; }

    /// <summary>Languages besides Common.</summary>
    public ImmutableArray<string> Languages { get => field.IsDefault ? [] : field; init; }

    /// <summary>Everything carried.</summary>
    public ImmutableArray<CarriedItem> Equipment { get => field.IsDefault ? [] : field; init; }

    /// <summary>Money in copper pieces.</summary>
    public long Copper { get; init; }

    /// <summary>Levels in one class.</summary>
    public int LevelsIn(string @class) => Levels.Count(level => string.Equals(level.Class, @class, StringComparison.Ordinal));

    /// <summary>The spells of one class; empty lists where there are none.</summary>
    public ClassSpells SpellsOf(string @class) =>
        Spells.FirstOrDefault(spells => string.Equals(spells.Class, @class, StringComparison.Ordinal)) ?? new ClassSpells(@class);

    /// <summary>The same build with the spells of one class replaced.</summary>
    public CharacterBuild With(ClassSpells spells) => this with
    {
        Spells = [.. Spells.Where(other => !string.Equals(other.Class, spells.Class, StringComparison.Ordinal)), spells],
    };
}
