using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Results;

namespace Guildhall.Pipeline.Binding;

internal sealed class NumberBinder : IOptionBinder
{
    public Type Type => typeof(decimal);

    public string TypeName => "number";

    public ValueTask<Result<object>> BindAsync(string raw, OptionDescription option, Request request)
    {
        var (min, max) = (option.Min ?? long.MinValue, option.Max ?? long.MaxValue);
        Result<object> bound = decimal.TryParse(raw.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= min && number <= max
                ? number
                : Refusal.Of("option.invalid-number", ("option", option.Name), ("value", Invalid.Show(raw)), ("min", min), ("max", max));
        return new(bound);
    }
}
