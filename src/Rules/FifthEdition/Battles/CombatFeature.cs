using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>A standing trait with steps of its own: an aura, what happens at its death.</summary>
/// <param name="Key">Its own within the profile.</param>
/// <param name="Do">Steps; those that wait are armed when the battle begins.</param>
public sealed record CombatFeature(string Key, ImmutableArray<AutomationNode> Do);
