using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>One level gained: in which class, and what was chosen with it.</summary>
/// <param name="Class">The class's key, e.g. <c>fighter</c>.</param>
public sealed record CharacterLevel(string Class)
{
    /// <summary>The hit die's face that was rolled; null for the fixed value. The first level has none: it counts the whole die.</summary>
    public int? Rolled { get; init; }

    /// <summary>The answers to the choices of this level.</summary>
    public ImmutableArray<CharacterPick> Picks { get => field.IsDefault ? [] : field; init; }

    /// <summary>What was chosen under a key; empty if nothing was.</summary>
    public ImmutableArray<string> Chosen(string choice)
    {
        foreach (var pick in Picks)
        {
            if (string.Equals(pick.Choice, choice, StringComparison.Ordinal)) return pick.Options;
        }

        return [];
    }
}
