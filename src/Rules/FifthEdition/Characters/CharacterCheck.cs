using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Finds everything about a build that the rules do not allow.</summary>
public static class CharacterCheck
{
    /// <summary>All defects, in the order of a character's making; empty for a legal build.</summary>
    public static ImmutableArray<CharacterDefect> Of(CharacterBuild build, CharacterRules? rules = null) => throw new NotSupportedException();
}
