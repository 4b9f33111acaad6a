using Guildhall.Core.Chance;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>How often a side won, with Wilson's interval for 95 %; shares in hundredths of a percent.</summary>
/// <param name="Wins">Battles won.</param>
/// <param name="Losses">Battles won by somebody else.</param>
/// <param name="Draws">Battles without a winner.</param>
public sealed record WinRate(int Wins, int Losses, int Draws)
{
    // z = 1.96 in hundredths: its square is 3.8416.
    private const long SquareOfZ = 38_416;
    private const long Scale = 10_000;

    /// <summary>Battles fought.</summary>
    public int Battles => Wins + Losses + Draws;

    /// <summary>The share won.</summary>
    public int Share => Battles == 0 ? 0 : (int)(Wins * Scale / Battles);

    /// <summary>The lower end of the interval.</summary>
    public int Low => Bound(-1);

    /// <summary>The upper end of the interval.</summary>
    public int High => Bound(1);

    /// <summary>Fights the same battle from several seeds.</summary>
    /// <param name="side">Whose wins count.</param>
    /// <param name="battles">How many, 1 to 1,000,000.</param>
    public static WinRate Of(BattleSetup setup, int side, int battles, DiceCup dice)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(battles, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(battles, 1_000_000);
        var (wins, losses, draws) = (0, 0, 0);
        for (var i = 0; i < battles; i++)
        {
            var winner = BattleSimulation.Run(setup, dice).Winner;
            if (winner is null) draws++;
            else if (winner == side) wins++;
            else losses++;
        }

        return new WinRate(wins, losses, draws);
    }

    /// <summary>(p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n), in whole numbers.</summary>
    private int Bound(int sign)
    {
        if (Battles == 0) return sign < 0 ? 0 : (int)Scale;
        Int128 n = Battles;
        Int128 w = Wins;
        // All times n·10⁴: the middle, and under the root times (n·10⁴)².
        var middle = (w * Scale) + (SquareOfZ / 2);
        var under = SquareOfZ * ((w * (n - w) * Scale / n) + (SquareOfZ / 4));
        var root = Root(under);
        return (int)Int128.Clamp((middle + (sign * root)) * Scale / ((n * Scale) + SquareOfZ), 0, Scale);
    }

    private static Int128 Root(Int128 number)
    {
        if (number <= 0) return 0;
        var root = number;
        var next = (root + 1) / 2;
        while (next < root)
        {
            root = next;
            next = (root + (number / root)) / 2;
        }

        return root;
    }
}
