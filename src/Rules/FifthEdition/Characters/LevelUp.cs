using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Gaining a level, choice by choice.</summary>
public static class LevelUp
{
    /// <summary>
    /// The choices that the next level in a class asks for and <paramref name="picks"/> do not answer yet. Some answers open further
    /// choices: ask again with what is chosen so far, until nothing is left.
    /// </summary>
    public static ImmutableArray<ChoiceStep> Steps(CharacterBuild build, string @class, ImmutableArray<CharacterPick> picks = default, CharacterRules? rules = null) =>
        throw new NotSupportedException();

    /// <summary>Gains the level, or says what is missing or wrong.</summary>
    public static CharacterChange Apply(CharacterBuild build, string @class, ImmutableArray<CharacterPick> picks, CharacterRules? rules = null) =>
        throw new NotSupportedException();
}
