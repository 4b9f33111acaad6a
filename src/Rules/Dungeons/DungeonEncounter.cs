using System.Collections.Immutable;

namespace Guildhall.Rules.Dungeons;

/// <summary>Who is in a room.</summary>
/// <param name="Pack">Which kind of company, named by the string <c>pack.&lt;theme&gt;.&lt;pack&gt;</c>.</param>
/// <param name="Boss">Whether this is the dungeon's last fight.</param>
/// <param name="Budget">Experience points it may cost.</param>
/// <param name="ExperiencePoints">What it does cost, never more than the budget.</param>
/// <param name="Slots">Creatures, the mightiest first.</param>
/// <param name="Loot">What they carry.</param>
public sealed record DungeonEncounter(
    string Pack, bool Boss, int Budget, int ExperiencePoints, ImmutableArray<EncounterSlot> Slots, Loot Loot);
