using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>The spells a character has from one class. Who may change them between adventures replaces the lists as a whole.</summary>
/// <param name="Class">The class's key.</param>
public sealed record ClassSpells(string Class)
{
    /// <summary>Cantrips known.</summary>
    public ImmutableArray<string> Cantrips { get => field.IsDefault ? [] : field; init; }

    /// <summary>Spells prepared, without those a feature keeps prepared always.</summary>
    public ImmutableArray<string> Prepared { get => field.IsDefault ? [] : field; init; }

    /// <summary>A wizard's book; empty for other classes.</summary>
    public ImmutableArray<string> Book { get => field.IsDefault ? [] : field; init; }
}
