using System.Collections.Immutable;

namespace Guildhall.Rules.Dungeons.Explorations;

/// <summary>What a stretch of time brought.</summary>
/// <param name="Minutes">How long it was.</param>
/// <param name="BurnedOut">Lights of the place that went out, by id.</param>
/// <param name="GoneDark">Heroes whose light went out, by key.</param>
/// <param name="Turns">Exploration turns of 10 minutes that began.</param>
/// <param name="Wanderers">Wandering monster checks, one for each turn if there are any.</param>
public sealed record TimePassed(
    int Minutes, ImmutableArray<int> BurnedOut, ImmutableArray<string> GoneDark, int Turns, ImmutableArray<WandererCheck> Wanderers);
