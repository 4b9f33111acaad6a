using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Core.Chance;
using Guildhall.Core.Results;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Short and Long Rests of characters (SRD 5.2, "Short Rest", "Long Rest").</summary>
public static class CharacterRests
{
    /// <summary>
    /// An hour's rest: what it gives back by itself. Hit dice are spent with <see cref="SpendHitDie"/>. Refuses <c>character.rest-down</c>
    /// without hit points.
    /// </summary>
    public static Result<RestOutcome> Short(CharacterSheet sheet, CharacterReserves reserves)
    {
        if (reserves.Vitality.Current == 0) return Refusal.Of("character.rest-down");
        var uses = reserves.Uses;
        foreach (var resource in sheet.Resources)
        {
            var left = reserves.UsesLeft(resource.Key);
            uses = uses.SetItem(resource.Key, Math.Max(left, resource.ShortRest switch
            {
                RestRecovery.One => Math.Min(resource.Maximum.Value, left + 1),
                RestRecovery.All => resource.Maximum.Value,
                RestRecovery.None or RestRecovery.Never => left,
            }));
        }

        var after = reserves with
        {
            Uses = uses,
            PactSlots = Math.Max(reserves.PactSlots, sheet.PactSlots.Count),
            Exhaustion = sheet.Has("tireless") ? Math.Max(0, reserves.Exhaustion - 1) : reserves.Exhaustion,
        };
        return new RestOutcome(after, Gains(reserves, after));
    }

    /// <summary>
    /// Eight hours' rest: hit points, all hit dice, all slots and uses, one level less of exhaustion; temporary hit points are gone.
    /// Refuses <c>character.rest-down</c> without hit points.
    /// </summary>
    public static Result<RestOutcome> Long(CharacterSheet sheet, CharacterReserves reserves)
    {
        if (reserves.Vitality.Current == 0) return Refusal.Of("character.rest-down");
        var full = CharacterReserves.Full(sheet);
        var kept = sheet.Resources.Where(resource => resource.ShortRest == RestRecovery.Never)
            .Select(resource => KeyValuePair.Create(resource.Key, reserves.UsesLeft(resource.Key)));
        var after = full with
        {
            Uses = full.Uses.SetItems(kept),
            Exhaustion = Math.Max(0, reserves.Exhaustion - 1),
            Inspired = reserves.Inspired || full.Inspired,
        };
        return new RestOutcome(after, Gains(reserves, after));
    }

    /// <summary>
    /// Throws one hit die in a Short Rest and regains its face and the Constitution modifier, at least 1. Refuses
    /// <c>character.rest-down</c> without hit points, <c>character.rest-unhurt</c> at the maximum and <c>character.rest-no-hit-dice</c>.
    /// </summary>
    /// <param name="sides">Which die; 0 for the greatest that is left.</param>
    public static Result<HitDieRoll> SpendHitDie(CharacterSheet sheet, CharacterReserves reserves, IDice dice, int sides = 0)
    {
        var vitality = reserves.Vitality;
        if (vitality.Current == 0) return Refusal.Of("character.rest-down");
        if (vitality.Current >= vitality.Maximum) return Refusal.Of("character.rest-unhurt", ("maximum", vitality.Maximum));
        var chosen = sides != 0 ? sides : reserves.HitDice.Where(pair => pair.Value > 0).Select(pair => pair.Key).DefaultIfEmpty(0).Max();
        if (reserves.HitDice.GetValueOrDefault(chosen) == 0) return Refusal.Of("character.rest-no-hit-dice", ("sides", sides));

        var face = dice.Roll(chosen);
        var healed = vitality.Heal(Math.Max(1, face + sheet.Abilities.Modifier(Ability.Constitution)));
        var after = reserves with { Vitality = healed, HitDice = reserves.HitDice.SetItem(chosen, reserves.HitDice[chosen] - 1) };
        return new HitDieRoll(chosen, face, healed.Current - vitality.Current, after);
    }

    private static ImmutableArray<RestGain> Gains(CharacterReserves before, CharacterReserves after)
    {
        var gains = ImmutableArray.CreateBuilder<RestGain>();
        Count("hit-points", before.Vitality.Current, after.Vitality.Current);
        foreach (var (sides, left) in after.HitDice)
        {
            Count(string.Create(CultureInfo.InvariantCulture, $"hit-dice.d{sides}"), before.HitDice.GetValueOrDefault(sides), left);
        }

        for (var level = 1; level <= after.Slots.Length; level++)
        {
            Count(string.Create(CultureInfo.InvariantCulture, $"slot.{level}"), before.SlotsLeft(level), after.SlotsLeft(level));
        }

        Count("pact-slots", before.PactSlots, after.PactSlots);
        foreach (var (key, left) in after.Uses) Count(key, before.UsesLeft(key), left);
        Count("exhaustion", before.Exhaustion, after.Exhaustion);
        Count("inspiration", before.Inspired ? 1 : 0, after.Inspired ? 1 : 0);
        return gains.DrainToImmutable();

        void Count(string key, int from, int to)
        {
            if (from != to) gains.Add(new RestGain(key, from, to));
        }
    }
}
