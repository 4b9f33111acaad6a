using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>A build after a change, or what was wrong with it.</summary>
/// <param name="Build">The changed build; null if there are defects.</param>
/// <param name="Defects">Why there is none; empty if there is one.</param>
public sealed record CharacterChange(CharacterBuild? Build, ImmutableArray<CharacterDefect> Defects);
