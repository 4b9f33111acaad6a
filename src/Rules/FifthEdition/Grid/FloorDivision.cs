namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>Division that rounds down, also below 0.</summary>
internal static class FloorDivision
{
    /// <summary>Quotient and remainder; the remainder is never below 0.</summary>
    /// <param name="divisor">Above 0.</param>
    public static (int Quotient, int Remainder) Of(int number, int divisor)
    {
        var (quotient, rest) = Math.DivRem(number, divisor);
        return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest);
    }

    /// <summary>Rounded down.</summary>
    /// <param name="divisor">Above 0.</param>
    public static int Down(int number, int divisor) => Of(number, divisor).Quotient;

    /// <summary>Rounded up instead.</summary>
    /// <param name="divisor">Above 0.</param>
    public static int Up(int number, int divisor) => -Of(-number, divisor).Quotient;
}
