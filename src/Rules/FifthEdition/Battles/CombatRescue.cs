using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Something that turns a D20 Test after it was thrown: a second throw, a die on top of it, a success outright.</summary>
public sealed record CombatRescue
{
    /// <summary>The feature it comes from.</summary>
    public string Key { get; init; } = "";

    /// <summary>Tests it is for.</summary>
    public ImmutableArray<RescuedTest> Of { get => field.IsDefault ? [] : field; init; }

    /// <summary>Whether it turns a foe's success into a failure instead of an own failure into a success.</summary>
    public bool Spoils { get; init; }

    /// <summary>Whether the d20 is thrown again, and the new throw counts.</summary>
    public bool Again { get; init; }

    /// <summary>Whether the new throw has advantage.</summary>
    public bool Favored { get; init; }

    /// <summary>Added to the new throw.</summary>
    public int Bonus { get; init; }

    /// <summary>Dice added to the roll, or taken from a foe's; null for none.</summary>
    public HitDice? Dice { get; init; }

    /// <summary>Whether the d20 counts as a 20.</summary>
    public bool Twenty { get; init; }

    /// <summary>Whether the test succeeds, whatever was thrown.</summary>
    public bool Succeeds { get; init; }

    /// <summary>Feet around its bearer in which it helps friends too, or spoils foes; 0 for the bearer alone.</summary>
    public int Feet { get; init; }

    /// <summary>Whether it takes the reaction.</summary>
    public bool Reacts { get; init; }

    /// <summary>Whether nothing is spent where the test fails all the same.</summary>
    public bool KeptOnFailure { get; init; }

    /// <summary>Only saves against these conditions; empty for all.</summary>
    public ImmutableArray<Condition> Against { get => field.IsDefault ? [] : field; init; }

    /// <summary>Only attack rolls of spells.</summary>
    public bool OfSpells { get; init; }

    /// <summary>Whether it comes once between two of the bearer's turns.</summary>
    public bool OncePerTurn { get; init; }

    /// <summary>The counter it takes from; null for none.</summary>
    public string? Counter { get; init; }

    /// <summary>How much of it.</summary>
    public int Cost { get; init; }

    /// <summary>How much of it there is.</summary>
    public int Uses { get; init; }
}
