using System.Globalization;
using System.Text.Json.Serialization;
using Guildhall.Core.Chance;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>Dice of no particular kind of harm: hit points of a creature, a potion's healing, a pile of coins.</summary>
/// <param name="Count">Dice thrown, 0 to 1,000.</param>
/// <param name="Sides">Faces of each die, 1 to 1,000.</param>
/// <param name="Bonus">Added once, −10,000 to 10,000.</param>
[JsonConverter(typeof(HitDiceConverter))]
public sealed record HitDice(int Count, int Sides, int Bonus)
{
    /// <summary>The average, rounded down as stat blocks print it (SRD 5.2, "Hit Points").</summary>
    public int Average => (Count * (Sides + 1) / 2) + Bonus;

    /// <summary>Throws the dice; the sum is never below 0.</summary>
    public int Roll(IDice dice)
    {
        var sum = Bonus;
        for (var i = 0; i < Count; i++)
        {
            sum += dice.Roll(Sides);
        }

        return Math.Max(sum, 0);
    }

    /// <summary>Reads <c>2d8+6</c>, <c>3d6-3</c>, <c>1d4</c> or a flat <c>5</c>.</summary>
    /// <returns>Null where the text is no such thing or a number is out of range.</returns>
    public static HitDice? TryParse(ReadOnlySpan<char> text)
    {
        var d = text.IndexOf('d');
        if (d < 0)
        {
            return TryNumber(text, 10_000, out var flat) ? new HitDice(0, 1, flat) : null;
        }

        var rest = text[(d + 1)..];
        var sign = rest.IndexOfAny('+', '-');
        var sides = sign < 0 ? rest : rest[..sign];
        var bonus = 0;
        return TryNumber(text[..d], 1_000, out var count) && TryNumber(sides, 1_000, out var faces) && faces > 0
            && (sign < 0 || TryNumber(rest[(sign + 1)..], 10_000, out bonus))
            ? new HitDice(count, faces, sign >= 0 && rest[sign] == '-' ? -bonus : bonus)
            : null;
    }

    /// <summary>For instance <c>2d8+6</c>.</summary>
    public override string ToString() => Count == 0
        ? Bonus.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Count}d{Sides}{Bonus:+0;-0;#}");

    private static bool TryNumber(ReadOnlySpan<char> text, int maximum, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= maximum;
}
