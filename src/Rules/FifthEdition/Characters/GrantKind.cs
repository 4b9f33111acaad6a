namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>What a feature comes from, and so whose level counts for it.</summary>
internal enum GrantKind
{
    /// <summary>A species: the character's level.</summary>
    Species,

    /// <summary>A background: the character's level.</summary>
    Background,

    /// <summary>A class or subclass: the level in the class.</summary>
    Class,

    /// <summary>A feat: the character's level.</summary>
    Feat,
}
