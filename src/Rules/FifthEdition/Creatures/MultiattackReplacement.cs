using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>What may take the place of attacks in a multiattack.</summary>
/// <param name="Attacks">How many attacks it takes the place of; 0 where it comes on top of them.</param>
/// <param name="Of">Keys of actions, one of which is taken.</param>
/// <param name="Spells">Keys of spells, one of which is cast; with no action named and no spell, any of its own.</param>
/// <param name="Level">As with a slot of this level; 0 for the spell's own.</param>
public sealed record MultiattackReplacement(int Attacks, ImmutableArray<string> Of, ImmutableArray<string> Spells, int Level = 0);
