using System.Collections.Immutable;
using Guildhall.Core.Results;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Features that give back or turn into each other what is spent, outside of a Long Rest.</summary>
public static class CharacterRecoveries
{
    private const int HighestRecovered = 5;
    private static readonly ImmutableArray<(int Cost, int Level)> _slotCosts = [(0, 0), (2, 2), (3, 3), (5, 5), (6, 7), (7, 9)];

    /// <summary>
    /// Slots regained at the end of a Short Rest once a day, the highest that fit first: Arcane Recovery of wizards, Natural Recovery of
    /// druids of the land. Refuses <c>character.recovery-spent</c> and <c>character.no-slot-expended</c>.
    /// </summary>
    public static Result<CharacterReserves> RecoverSlots(CharacterSheet sheet, CharacterReserves reserves)
    {
        var (resource, budget) = reserves.UsesLeft("arcane-recovery") > 0
            ? ("arcane-recovery", (sheet.LevelIn("wizard") + 1) / 2)
            : ("natural-recovery-slots", (sheet.LevelIn("druid") + 1) / 2);
        if (reserves.UsesLeft(resource) == 0) return Refusal.Of("character.recovery-spent");
        var slots = reserves.Slots;
        for (var level = Math.Min(HighestRecovered, slots.Length); level >= 1; level--)
        {
            var regained = Math.Clamp(sheet.Slots[level - 1] - slots[level - 1], 0, budget / level);
            slots = slots.SetItem(level - 1, slots[level - 1] + regained);
            budget -= regained * level;
        }

        return slots.SequenceEqual(reserves.Slots) ? Refusal.Of("character.no-slot-expended") : reserves.Use(resource) with { Slots = slots };
    }

    /// <summary>Half the pact slots, or all for masters, by a rite of a minute once a day. Refusals as above.</summary>
    public static Result<CharacterReserves> MagicalCunning(CharacterSheet sheet, CharacterReserves reserves)
    {
        if (reserves.UsesLeft("magical-cunning") == 0) return Refusal.Of("character.recovery-spent");
        if (reserves.PactSlots >= sheet.PactSlots.Count) return Refusal.Of("character.no-slot-expended");
        var regained = sheet.Has("eldritch-master") ? sheet.PactSlots.Count : (sheet.PactSlots.Count + 1) / 2;
        return reserves.Use("magical-cunning") with { PactSlots = Math.Min(sheet.PactSlots.Count, reserves.PactSlots + regained) };
    }

    /// <summary>Sorcery points up to half the level at the end of a Short Rest, once a day.</summary>
    public static Result<CharacterReserves> SorcerousRestoration(CharacterSheet sheet, CharacterReserves reserves)
    {
        if (reserves.UsesLeft("sorcerous-restoration") == 0) return Refusal.Of("character.recovery-spent");
        var most = sheet.LevelIn("sorcerer");
        var points = reserves.UsesLeft("sorcery-points");
        if (points >= most) return Refusal.Of("character.points-full", ("most", most));
        return Points(reserves.Use("sorcerous-restoration"), Math.Min(most, points + (most / 2)));
    }

    /// <summary>A slot turned into as many sorcery points as its level. Refuses <c>character.no-slot</c> and <c>character.points-full</c>.</summary>
    /// <param name="slotLevel">1 to 9.</param>
    public static Result<CharacterReserves> SlotToPoints(CharacterSheet sheet, CharacterReserves reserves, int slotLevel)
    {
        if (!sheet.Has("font-of-magic")) return Refusal.Of("character.recovery-spent");
        if (reserves.SlotsLeft(slotLevel) == 0) return Refusal.Of("character.no-slot", ("level", slotLevel));
        var most = sheet.LevelIn("sorcerer");
        var points = reserves.UsesLeft("sorcery-points");
        if (points >= most) return Refusal.Of("character.points-full", ("most", most));
        return Points(reserves.SpendSlot(slotLevel), Math.Min(most, points + slotLevel));
    }

    /// <summary>Sorcery points turned into a slot; it is gone after a Long Rest. Refuses <c>character.points-missing</c> and <c>character.slot-too-high</c>.</summary>
    /// <param name="slotLevel">1 to 5.</param>
    public static Result<CharacterReserves> PointsToSlot(CharacterSheet sheet, CharacterReserves reserves, int slotLevel)
    {
        if (slotLevel is < 1 or > HighestRecovered || sheet.LevelIn("sorcerer") < _slotCosts[slotLevel].Level || slotLevel > reserves.Slots.Length)
        {
            return Refusal.Of("character.slot-too-high", ("level", slotLevel));
        }

        var cost = _slotCosts[slotLevel].Cost;
        if (reserves.UsesLeft("sorcery-points") < cost) return Refusal.Of("character.points-missing", ("cost", cost));
        return reserves.Use("sorcery-points", cost) with { Slots = reserves.Slots.SetItem(slotLevel - 1, reserves.Slots[slotLevel - 1] + 1) };
    }

    /// <summary>A slot turned into one use of Bardic Inspiration. Refuses <c>character.no-slot</c> and <c>character.points-full</c>.</summary>
    /// <param name="slotLevel">1 to 9.</param>
    public static Result<CharacterReserves> SlotToInspiration(CharacterSheet sheet, CharacterReserves reserves, int slotLevel)
    {
        if (!sheet.Has("font-of-inspiration") || sheet.Resource("bardic-inspiration") is not { } inspiration) return Refusal.Of("character.recovery-spent");
        if (reserves.SlotsLeft(slotLevel) == 0) return Refusal.Of("character.no-slot", ("level", slotLevel));
        var left = reserves.UsesLeft(inspiration.Key);
        if (left >= inspiration.Maximum.Value) return Refusal.Of("character.points-full", ("most", inspiration.Maximum.Value));
        var spent = reserves.SpendSlot(slotLevel);
        return spent with { Uses = spent.Uses.SetItem(inspiration.Key, left + 1) };
    }

    private static CharacterReserves Points(CharacterReserves reserves, int points) => reserves with { Uses = reserves.Uses.SetItem("sorcery-points", points) };
}
