using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>What a character wears, wields and carries after a change. What is in the place of a thing put on comes off.</summary>
internal static class SheetGear
{
    /// <summary>The most of one thing.</summary>
    public const int MostOfOne = 9_999;

    /// <summary>The most different things on one sheet.</summary>
    public const int MostThings = 100;

    private const int Fingers = 2;

    /// <summary>Puts a thing on or takes it off. Refuses <c>sheet.no-item</c>, and <c>sheet.item-no-use</c> for what is neither worn nor wielded.</summary>
    public static Result<CharacterBuild> Equip(CharacterBuild build, string key, bool on, string called)
    {
        if (Find(build, key) is not { } item)
        {
            return Refusal.Of("sheet.no-item", ("item", called));
        }

        if (on && SlotOf(key) is null)
        {
            return Refusal.Of("sheet.item-no-use", ("item", called));
        }

        var changed = Replace(build, item, item with { Equipped = on });
        return on ? Displaced(changed, key) : changed;
    }

    /// <summary>
    /// Attunes to a thing or lets it go. Refuses <c>sheet.no-item</c>, <c>sheet.item-no-attunement</c>, and <c>sheet.attuned-most</c> at the fourth.
    /// </summary>
    public static Result<CharacterBuild> Attune(CharacterBuild build, string key, bool on, string called)
    {
        if (Find(build, key) is not { } item)
        {
            return Refusal.Of("sheet.no-item", ("item", called));
        }

        if (MagicItems.Find(key) is not { Attunement: true })
        {
            return Refusal.Of("sheet.item-no-attunement", ("item", called));
        }

        return on && build.Equipment.Count(other => other.Attuned && other.Key != key) >= MagicItems.MostAttuned
            ? Refusal.Of("sheet.attuned-most", ("most", MagicItems.MostAttuned))
            : Replace(build, item, item with { Attuned = on });
    }

    /// <summary>Puts things into the bag. Refuses <c>sheet.item-count</c> and <c>sheet.too-many-things</c>.</summary>
    public static Result<CharacterBuild> Add(CharacterBuild build, string key, int count)
    {
        if (Find(build, key) is { } item)
        {
            return item.Count + count > MostOfOne
                ? Refusal.Of("sheet.item-count", ("most", MostOfOne))
                : Replace(build, item, item with { Count = item.Count + count });
        }

        return build.Equipment.Length >= MostThings
            ? Refusal.Of("sheet.too-many-things", ("most", MostThings))
            : build with { Equipment = build.Equipment.Add(new(key, count)) };
    }

    /// <summary>Leaves things behind. Refuses <c>sheet.no-item</c> where there are not so many.</summary>
    public static Result<CharacterBuild> Drop(CharacterBuild build, string key, int count, string called)
    {
        if (Find(build, key) is not { } item || item.Count < count)
        {
            return Refusal.Of("sheet.no-item", ("item", called));
        }

        return item.Count == count
            ? build with { Equipment = build.Equipment.Remove(item) }
            : Replace(build, item, item with { Count = item.Count - count });
    }

    /// <summary>Where a thing is worn or wielded; null for what is not.</summary>
    public static WearSlot? SlotOf(string key) =>
        key == "shield" ? WearSlot.Shield
        : Armory.FindWeapon(key) is not null ? WearSlot.Weapon
        : Armory.FindArmor(key) is not null ? WearSlot.Armor
        : MagicItems.Find(key)?.Slot;

    private static CarriedItem? Find(CharacterBuild build, string key) => build.Equipment.FirstOrDefault(item => item.Key == key);

    private static CharacterBuild Replace(CharacterBuild build, CarriedItem item, CarriedItem by) => build with { Equipment = build.Equipment.Replace(item, by) };

    /// <summary>One thing at each place and two rings; a shield and a weapon of two hands keep each other out, and weapons do not displace each other: one draws what one needs.</summary>
    private static CharacterBuild Displaced(CharacterBuild build, string key)
    {
        var slot = SlotOf(key);
        var worn = build.Equipment.Where(item => item.Equipped && item.Key != key).ToList();
        var inPlace = worn.Where(item => SlotOf(item.Key) == slot).ToList();
        var off = slot switch
        {
            WearSlot.Finger => inPlace.Take(Math.Max(0, inPlace.Count - Fingers + 1)),
            WearSlot.Weapon => [],
            WearSlot.Shield => inPlace.Concat(worn.Where(item => TakesBothHands(item.Key))),
            _ => inPlace,
        };
        if (slot == WearSlot.Weapon && TakesBothHands(key))
        {
            off = worn.Where(item => SlotOf(item.Key) == WearSlot.Shield);
        }

        var keys = off.Select(item => item.Key).ToImmutableHashSet(StringComparer.Ordinal);
        return build with { Equipment = [.. build.Equipment.Select(item => keys.Contains(item.Key) ? item with { Equipped = false } : item)] };
    }

    private static bool TakesBothHands(string key) =>
        (MagicItems.Find(key)?.Weapon ?? Armory.FindWeapon(key))?.Has(WeaponProperties.TwoHanded) == true;
}
