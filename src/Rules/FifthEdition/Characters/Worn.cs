using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>What of a build's equipment is worn and wielded.</summary>
/// <param name="Armor">The suit of armor; null for none.</param>
/// <param name="Shield">Whether a shield is on the arm.</param>
/// <param name="Weapons">Weapons at hand, each with the magic weapon it is.</param>
/// <param name="Magic">Magic things that work.</param>
internal sealed record Worn(
    Armor? Armor, bool Shield, ImmutableArray<(Weapon Weapon, MagicItem? Magic)> Weapons, ImmutableArray<MagicItem> Magic)
{
    public const string ShieldKey = "shield";
    private const int OuncesPerPound = 16;

    /// <summary>Coins weigh a pound for fifty.</summary>
    private const int CoinsPerPound = 50;

    public static Worn Of(CharacterBuild build)
    {
        Armor? armor = null;
        var shield = false;
        var weapons = ImmutableArray.CreateBuilder<(Weapon, MagicItem?)>();
        var magic = ImmutableArray.CreateBuilder<MagicItem>();
        foreach (var item in build.Equipment)
        {
            if (!item.Equipped) continue;
            var enchanted = MagicItems.Find(item.Key);
            var works = enchanted is not null && (!enchanted.Attunement || item.Attuned);
            if (works) magic.Add(enchanted!);
            armor ??= enchanted?.Armor ?? Armory.FindArmor(item.Key);
            shield |= item.Key == ShieldKey || enchanted?.Slot == WearSlot.Shield;
            if ((enchanted?.Weapon ?? Armory.FindWeapon(item.Key)) is { } weapon) weapons.Add((weapon, works ? enchanted : null));
        }

        return new Worn(armor, shield, weapons.DrainToImmutable(), magic.DrainToImmutable());
    }

    /// <summary>What a thing weighs; magic things as what they are made of.</summary>
    public static int OuncesOf(string key)
    {
        var content = CharacterContent.Standard;
        if (content.FindGear(key) is { } thing) return thing.Ounces;
        var magic = MagicItems.Find(key);
        var made = magic?.Weapon?.Key ?? magic?.Armor?.Key ?? (magic?.Slot == WearSlot.Shield ? ShieldKey : null);
        return made is null ? 0 : content.FindGear(made)?.Ounces ?? 0;
    }

    /// <summary>Everything carried, money included, in ounces. Money counts as gold and the rest below a gold piece as no weight.</summary>
    public static int OuncesOf(CharacterBuild build)
    {
        var things = build.Equipment.Sum(item => (long)OuncesOf(item.Key) * item.Count);
        var coins = build.Copper / 100 * OuncesPerPound / CoinsPerPound;
        return (int)Math.Min(int.MaxValue, things + coins);
    }
}
