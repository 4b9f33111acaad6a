using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>What a rest came to.</summary>
/// <param name="Reserves">What is left afterwards.</param>
/// <param name="Gains">What came back.</param>
public sealed record RestOutcome(CharacterReserves Reserves, ImmutableArray<RestGain> Gains);
