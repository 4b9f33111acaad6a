using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>What a hero wears and carries ready.</summary>
/// <param name="Armor">The suit of armor worn, null for none.</param>
/// <param name="Shield">Whether a shield is borne; two-handed weapons are then out of use.</param>
/// <param name="Weapons">In the order the hero prefers them.</param>
public sealed record Loadout(Armor? Armor, bool Shield, ImmutableArray<Weapon> Weapons)
{
    /// <summary>What all of it costs, in copper pieces.</summary>
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
}
