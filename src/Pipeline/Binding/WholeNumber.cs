using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Results;

namespace Guildhall.Pipeline.Binding;

/// <summary>Reads whole numbers within an option's range, or the type's where the option has none.</summary>
internal static class WholeNumber
{
    public static Result<long> Read(string raw, OptionDescription option, long min, long max)
    {
        (min, max) = (option.Min ?? min, option.Max ?? max);
        return long.TryParse(raw, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
            && number >= min && number <= max
                ? number
                : Invalid.Number(option, raw, min, max);
    }
}
