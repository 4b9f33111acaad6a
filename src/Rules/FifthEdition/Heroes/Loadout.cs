using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>What a hero wears and carries ready.</summary>
/// <param name="Armor">The suit of armor worn, null for none.</param>
/// <param name="Shield">Whether a shield is borne; two-handed weapons are then out of use.</param>
/// <param name="Weapons">In the order the hero prefers them.</param>
public sealed record Loadout(Armor? Armor, bool Shield, ImmutableArray<Weapon> Weapons)
{
    /// <summary>The magic things worn and wielded.</summary>
    public ImmutableArray<MagicItem> Magic { get; private init; } = [];

    /// <summary>What all of it costs, in copper pieces; magic is beyond price.</summary>
    public int CostCopper => (Armor?.CostCopper ?? 0) + (Shield ? Armory.ShieldCostCopper : 0) + Weapons.Sum(weapon => weapon.CostCopper);

    /// <summary>A loadout from keys of the armory.</summary>
    /// <exception cref="ArgumentException">A key is unknown.</exception>
    public static Loadout Of(string? armor, bool shield, params ReadOnlySpan<string> weapons)
    {
        var carried = ImmutableArray.CreateBuilder<Weapon>(weapons.Length);
        foreach (var key in weapons)
        {
            carried.Add(Armory.FindWeapon(key) ?? throw new ArgumentException($"Unknown weapon '{key}'.", nameof(weapons)));
        }

        var worn = armor is null ? null : Armory.FindArmor(armor) ?? throw new ArgumentException($"Unknown armor '{armor}'.", nameof(armor));
        return new Loadout(worn, shield, carried.DrainToImmutable());
    }

    /// <summary>With magic things by their keys, in that order; keys that these rules do not know are passed over.</summary>
    public Loadout With(IEnumerable<string> magic) => magic.Select(MagicItems.Find).OfType<MagicItem>().Aggregate(this, (loadout, item) => loadout.With(item));

    /// <summary>
    /// With a magic thing. A weapon comes to hand before all others, in place of one of its kind, and one for two hands lowers the shield; armor
    /// takes the place of what was worn.
    /// </summary>
    public Loadout With(MagicItem item) => this with
    {
        Armor = item.Armor ?? Armor,
        Shield = item.Slot == WearSlot.Shield || (Shield && item.Weapon?.Has(WeaponProperties.TwoHanded) != true),
        Weapons = item.Weapon is { } weapon ? [weapon, .. Weapons.Where(other => other.Key != weapon.Key)] : Weapons,
        Magic = [.. Magic, item],
    };
}
