using System.Numerics;

namespace Guildhall.Rules.Dice.Odds;

/// <summary>
/// What finding the odds of one expression may cost. Steps say what they will cost before they begin, so whatever is too large
/// is refused before it is tried; the first refusal stays.
/// </summary>
internal sealed class OddsMeter
{
    /// <summary>Different values of one part.</summary>
    internal const int MostValues = 100_000;

    // In words of 64 bits that are added or multiplied; a tenth of a second or so.
    private const double Limit = 25_000_000;

    // Of one distribution, in words: 16 MB.
    private const double LargestSpread = 2_000_000;

    private const int BitsPerWord = 64;
    private const int WordsPerCall = 6;

    /// <summary>Work set aside so far.</summary>
    internal double Spent { get; private set; }

    /// <summary>The part that is worked on, for the refusal.</summary>
    internal string Part { get; set; } = "";

    internal RollError? Refused { get; private set; }

    /// <summary>Sets aside work on large numbers.</summary>
    /// <param name="steps">Additions or multiplications.</param>
    /// <param name="size">A number as large as those that are worked on.</param>
    internal bool TrySpend(double steps, BigInteger size) => TrySpendBits(steps, size.GetBitLength());

    /// <summary>Sets aside work on numbers of so many bits.</summary>
    internal bool TrySpendBits(double steps, double bits)
    {
        Spent += steps * (WordsPerCall + (bits / BitsPerWord));
        return (Refused is null && Spent <= Limit) || Refuse(NoOddsReason.TooLarge);
    }

    /// <summary>True if so much work could be done, which is only then tried and set aside piece by piece.</summary>
    internal bool TryAfford(double steps, double bits) =>
        Spent + (steps * (WordsPerCall + (bits / BitsPerWord))) <= Limit || Refuse(NoOddsReason.TooLarge);

    /// <summary>True if there may be so many values with weights of so many bits.</summary>
    internal bool TryHold(double values, double bits) =>
        (values <= MostValues && values * (1 + (bits / BitsPerWord)) <= LargestSpread) || Refuse(NoOddsReason.TooLarge);

    internal bool Refuse(NoOddsReason reason) => Refuse(new NoOdds(reason, Part));

    internal bool Refuse(RollError error)
    {
        Refused ??= error;
        return false;
    }

    /// <summary>Takes back a refusal, after another way was found.</summary>
    internal void Forgive(double spentBefore) => (Refused, Spent) = (null, spentBefore);
}
