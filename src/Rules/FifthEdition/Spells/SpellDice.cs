namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>Dice of a spell and how they grow.</summary>
/// <param name="Count">Dice with the lowest slot, or of a cantrip at level 1.</param>
/// <param name="Sides">Faces of each die.</param>
/// <param name="Bonus">Added once to each throw.</param>
/// <param name="ExtraPerSlot">More dice for each slot level above the spell's own.</param>
/// <param name="AddsAbility">Whether the caster's spellcasting modifier is added once to each throw.</param>
public sealed record SpellDice(int Count, int Sides, int Bonus = 0, int ExtraPerSlot = 0, bool AddsAbility = false);
