using System.Collections.Immutable;
using Guildhall.Core.Characters;
using Guildhall.Core.Results;
using Guildhall.Rules.FifthEdition.Equipment;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Heroes.Rules;

/// <summary>What a hero wears after a change.</summary>
/// <param name="Worn">Keys, in the order they were put on.</param>
/// <param name="Back">Keys of what goes back into the bag.</param>
internal sealed record Gear(ImmutableArray<string> Worn, ImmutableArray<string> Back)
{
    private const int Fingers = 2;

    /// <summary>
    /// Puts a thing on; what is in its place comes off, and so does a magic shield for a weapon of two hands, or the other way round. Refuses
    /// <c>hero.gear-on</c>, <c>hero.gear-untrained</c> and <c>hero.gear-attuned</c>.
    /// </summary>
    /// <param name="called">What the player calls it.</param>
    public static Result<Gear> PutOn(Hero hero, MagicItem item, string called)
    {
        if (hero.Worn.Contains(item.Key, StringComparer.Ordinal))
        {
            return Refusal.Of("hero.gear-on", ("name", hero.Name), ("item", called));
        }

        if (!Archetypes.Find(hero.Archetype)!.Armor.HasFlag(TrainingFor(item)))
        {
            return Refusal.Of("hero.gear-untrained", ("name", hero.Name), ("item", called));
        }

        var worn = hero.Worn.Select(MagicItems.Find).OfType<MagicItem>().ToList();
        var room = item.Slot == WearSlot.Finger ? Fingers : 1;
        var inPlace = worn.Where(other => other.Slot == item.Slot).ToList();
        var displaced = inPlace.Take(inPlace.Count - room + 1)
            .Concat(worn.Where(other => TakeBothArms(item, other) || TakeBothArms(other, item)))
            .Select(other => other.Key)
            .ToImmutableArray();
        var kept = hero.Worn.RemoveRange(displaced, StringComparer.Ordinal);
        return item.Attunement && kept.Count(key => MagicItems.Find(key) is { Attunement: true }) >= MagicItems.MostAttuned
            ? Refusal.Of("hero.gear-attuned", ("name", hero.Name), ("most", MagicItems.MostAttuned))
            : new Gear(kept.Add(item.Key), displaced);
    }

    /// <summary>Takes a thing off that is worn.</summary>
    public static Gear TakeOff(Hero hero, string key) => new(hero.Worn.Remove(key, StringComparer.Ordinal), [key]);

    private static ArmorCategory TrainingFor(MagicItem item) =>
        item.Slot == WearSlot.Shield ? ArmorCategory.Shield : item.Armor?.Category ?? ArmorCategory.None;

    private static bool TakeBothArms(MagicItem weapon, MagicItem shield) =>
        shield.Slot == WearSlot.Shield && weapon.Weapon?.Has(WeaponProperties.TwoHanded) == true;
}
