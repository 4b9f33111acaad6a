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

    /// <summary>Throws that may be looked at one after the other, in all.</summary>
    internal const int MostThrows = 3_000;

    // In words of 64 bits that are added or multiplied: whatever is refused is refused within 50 milliseconds of a processor's time.
    private const double MostWords = 3_500_000;

    // Of what is left, for a part that may be looked at throw by throw should it cost more.
    private const double ShareOfPart = 0.7;

    // Of one distribution, in words: 16 MB.
    private const double LargestSpread = 2_000_000;

    private const int BitsPerWord = 64;
    private const int WordsPerCall = 6;
    private double _limit = MostWords;

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
        var cost = steps * (WordsPerCall + (bits / BitsPerWord));
        if (Refused is not null || Spent + cost > _limit)
        {
            return Refuse(NoOddsReason.TooLarge);
        }

        Spent += cost;
        return true;
    }

    /// <summary>True if so much work could be done, which is only then tried and set aside piece by piece.</summary>
    internal bool TryAfford(double steps, double bits) =>
        Spent + (steps * (WordsPerCall + (bits / BitsPerWord))) <= _limit || Refuse(NoOddsReason.TooLarge);

    /// <summary>True if there may be so many values with weights of so many bits.</summary>
    internal bool TryHold(double values, double bits) =>
        (values <= MostValues && values * (1 + (bits / BitsPerWord)) <= LargestSpread) || Refuse(NoOddsReason.TooLarge);

    internal bool Refuse(NoOddsReason reason) => Refuse(new NoOdds(reason, Part));

    internal bool Refuse(RollError error)
    {
        Refused ??= error;
        return false;
    }

    /// <summary>Throws looked at so far.</summary>
    internal int Thrown { get; set; }

    /// <summary>Leaves something for what comes after a part, even should all that the part may cost be in vain.</summary>
    /// <returns>The limit to <see cref="EndPart"/> with.</returns>
    internal double BeginPart()
    {
        var whole = _limit;
        _limit = Spent + ((whole - Spent) * ShareOfPart);
        return whole;
    }

    /// <summary>Gives the rest free again.</summary>
    internal void EndPart(double whole) => _limit = whole;

    /// <summary>Takes back a refusal, after another way was found. What was spent remains spent.</summary>
    internal void Forgive() => Refused = null;
}
