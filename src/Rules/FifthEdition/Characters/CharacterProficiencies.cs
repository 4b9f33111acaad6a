using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>What a character is trained in.</summary>
/// <param name="Armor">Kinds of armor, and shields.</param>
/// <param name="Weapons">Words of weapon training: <c>simple</c>, <c>martial</c>, <c>martial-light</c>, <c>martial-finesse-or-light</c>.</param>
/// <param name="Tools">Keys of tools.</param>
/// <param name="Languages">Keys of languages, Common among them.</param>
public sealed record CharacterProficiencies(
    ArmorCategory Armor, ImmutableArray<string> Weapons, ImmutableArray<string> Tools, ImmutableArray<string> Languages);
