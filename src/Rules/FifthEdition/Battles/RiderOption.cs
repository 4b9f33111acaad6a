using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Something a rider may bring along: a trip for a die of a sneak attack, a push with a flurry.</summary>
/// <param name="Key">The feature it comes from.</param>
/// <param name="Dice">Dice of the rider's damage it takes; 0 for none.</param>
/// <param name="Do">What it does to the target of the hit, after the rider's own.</param>
public sealed record RiderOption(string Key, int Dice, ImmutableArray<AutomationNode> Do);
