using System.Numerics;

namespace Guildhall.Rules.FifthEdition.Combat;

/// <summary>Exact averages of damage dice.</summary>
public static class DamageOdds
{
    /// <summary>The average of a throw. Exact also where a penalty could push a sum below 0, which counts as 0.</summary>
    public static Fraction Mean(DamageDice damage, bool critical)
    {
        var count = critical ? damage.Count * 2 : damage.Count;
        if (count + damage.Bonus >= 0) return new Fraction((count * (damage.Sides + 1)) + (2 * damage.Bonus), 2);

        var ways = Ways(count, damage.Sides);
        BigInteger sum = 0;
        for (var total = 1 - damage.Bonus; total < ways.Length; total++)
        {
            sum += ways[total] * (total + damage.Bonus);
        }

        return new Fraction(sum, BigInteger.Pow(damage.Sides, count));
    }

    /// <summary>In how many ways so many dice show each sum; the index is the sum.</summary>
    private static BigInteger[] Ways(int count, int sides)
    {
        var ways = new BigInteger[(count * sides) + 1];
        ways[0] = 1;
        for (var die = 0; die < count; die++)
        {
            for (var total = ways.Length - 1; total >= 0; total--)
            {
                BigInteger sum = 0;
                for (var face = 1; face <= sides && face <= total; face++) sum += ways[total - face];
                ways[total] = sum;
            }
        }

        return ways;
    }
}
