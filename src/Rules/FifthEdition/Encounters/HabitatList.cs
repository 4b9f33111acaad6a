using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Encounters;

/// <summary>The creatures of one habitat.</summary>
/// <param name="Key">The habitat.</param>
/// <param name="Creatures">Their keys.</param>
internal sealed record HabitatList(Habitat Key, ImmutableArray<string> Creatures);
