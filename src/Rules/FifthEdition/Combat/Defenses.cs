using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Combat;

/// <summary>Which kinds of harm a creature shrugs off or suffers from; a kind listed twice counts once (SRD 5.2, "No Stacking").</summary>
public sealed record Defenses(ImmutableArray<DamageType> Resistant, ImmutableArray<DamageType> Vulnerable, ImmutableArray<DamageType> Immune)
{
    /// <summary>Nothing special.</summary>
    public static Defenses None { get; } = new([], [], []);

    /// <summary>
    /// What arrives of an instance of damage: none if immune, else halved (rounded down) for Resistance, then doubled for Vulnerability
    /// (SRD 5.2, "Order of Application").
    /// </summary>
    /// <param name="amount">0 or more; bonuses, penalties and a successful save's halving are already in it.</param>
    /// <param name="resistsAll">Resistance to all damage, e.g. of the petrified.</param>
    public int Apply(int amount, DamageType type, bool resistsAll = false)
    {
        if (Immune.Contains(type)) return 0;
        var taken = resistsAll || Resistant.Contains(type) ? amount / 2 : amount;
        return Vulnerable.Contains(type) ? taken * 2 : taken;
    }

    /// <summary>The same defenses with more Resistances, e.g. while raging.</summary>
    public Defenses Resisting(params ReadOnlySpan<DamageType> types) => this with { Resistant = [.. Resistant, .. types] };
}
