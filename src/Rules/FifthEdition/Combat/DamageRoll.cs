using System.Collections.Immutable;
using Guildhall.Core.Chance;

namespace Guildhall.Rules.FifthEdition.Combat;

/// <summary>All damage of one hit or spell, with every face thrown.</summary>
/// <param name="Critical">Whether each die was thrown twice.</param>
/// <param name="Parts">One for each source, in the order given.</param>
public sealed record DamageRoll(bool Critical, ImmutableArray<DamagePart> Parts)
{
    /// <summary>The sum before any defense.</summary>
    public int Total => Parts.Sum(part => part.Total);

    /// <summary>Throws the dice of all sources; a critical hit throws each die twice, bonuses count once.</summary>
    public static DamageRoll Throw(IDice dice, bool critical, params ReadOnlySpan<DamageSource> sources)
    {
        var parts = ImmutableArray.CreateBuilder<DamagePart>(sources.Length);
        foreach (var source in sources) parts.Add(Throw(dice, critical, source));
        return new DamageRoll(critical, parts.DrainToImmutable());
    }

    /// <summary>The same with the first part exploding.</summary>
    internal DamageRoll Exploding(IDice dice, int most) => this with { Parts = Parts.SetItem(0, Parts[0].Exploding(dice, most)) };

    /// <summary>
    /// What a target takes, as one number. Parts of one type are one instance of damage, so that halves round down once.
    /// </summary>
    /// <param name="defenses">The target's.</param>
    /// <param name="halved">Whether a successful saving throw or a dodge halves it, rounded down, before the defenses.</param>
    /// <param name="resistsAll">Resistance to all damage.</param>
    public int Against(Defenses defenses, bool halved = false, bool resistsAll = false) => ByType(defenses, halved, resistsAll).Sum(part => part.Amount);

    /// <summary>The same, told apart by type, in the order of the parts.</summary>
    /// <inheritdoc cref="Against"/>
    public ImmutableArray<(DamageType Type, int Amount)> ByType(Defenses defenses, bool halved = false, bool resistsAll = false)
    {
        var taken = ImmutableArray.CreateBuilder<(DamageType, int)>();
        foreach (var type in Parts.Select(part => part.Dice.Type).Distinct())
        {
            var amount = Parts.Where(part => part.Dice.Type == type).Sum(part => part.Total);
            taken.Add((type, defenses.Apply(halved ? amount / 2 : amount, type, resistsAll)));
        }

        return taken.ToImmutable();
    }

    private static DamagePart Throw(IDice dice, bool critical, DamageSource source)
    {
        int[] first = source.Dice.Throw(dice, critical);
        int[] second = source.BestOfTwo ? source.Dice.Throw(dice, critical) : [];
        return second.Sum() > first.Sum()
            ? new DamagePart(source.Source, source.Dice, [.. second], [.. first])
            : new DamagePart(source.Source, source.Dice, [.. first], [.. second]);
    }
}
