using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Making a character, choice by choice: species, background, scores, first level, equipment.</summary>
public static class CharacterCreation
{
    /// <summary>What a build of level 1 still lacks, in the order of a character's making; empty when it is complete.</summary>
    public static ImmutableArray<ChoiceStep> Steps(CharacterBuild partial) => throw new NotSupportedException();

    /// <summary>Answers one of the open choices; scores and increases are set on the build itself.</summary>
    public static CharacterChange Answer(CharacterBuild partial, CharacterPick pick) => throw new NotSupportedException();
}
