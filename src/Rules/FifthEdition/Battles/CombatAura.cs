using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What somebody's presence gives its friends, as long as it is able (SRD 5.2, "Aura of Protection").</summary>
/// <param name="Feet">How far it reaches.</param>
/// <param name="SaveBonus">Added to saving throws; of several auras the greatest counts.</param>
/// <param name="Spares">Conditions that have no effect in it.</param>
public sealed record CombatAura(int Feet, int SaveBonus, ImmutableArray<Condition> Spares);
