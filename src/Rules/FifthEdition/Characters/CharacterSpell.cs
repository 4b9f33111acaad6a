namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>A spell a character can cast now.</summary>
/// <param name="Key">The spell.</param>
/// <param name="Level">Its own level; 0 for a cantrip.</param>
/// <param name="Source">The class, species or feat it comes from; its numbers are those of that <see cref="CharacterCasting"/>.</param>
public sealed record CharacterSpell(string Key, int Level, string Source)
{
    /// <summary>Whether a feature keeps it prepared.</summary>
    public bool Always { get; init; }

    /// <summary>The resource that pays for a casting without a slot; null if there is none.</summary>
    public string? FreeUses { get; init; }

    /// <summary>Whether it is cast without slot as often as one likes.</summary>
    public bool AtWill { get; init; }

    /// <summary>Whether slots pay for it.</summary>
    public bool WithSlots { get; init; } = true;

    /// <summary>Whether it can be cast only as a ritual: it stands in the book and is not prepared.</summary>
    public bool RitualOnly { get; init; }
}
