using Guildhall.Core.Commands;
using Guildhall.Core.Results;
using Guildhall.Core.Units;

namespace Guildhall.Pipeline.Binding;

internal sealed class DurationBinder : IOptionBinder
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(36_500);

    public Type Type => typeof(TimeSpan);

    public string TypeName => "duration";

    public ValueTask<Result<object>> BindAsync(string raw, OptionDescription option, Request request)
    {
        var min = TimeSpan.FromSeconds(option.Min ?? 0);
        var max = option.Max is { } seconds ? TimeSpan.FromSeconds(seconds) : Longest;
        Result<object> bound = DurationText.TryParse(raw, out var duration) && duration >= min && duration <= max
            ? duration
            : Refusal.Of(
                "option.invalid-duration",
                ("option", option.Name),
                ("value", Invalid.Show(raw)),
                ("min", DurationText.Format(min)),
                ("max", DurationText.Format(max)));
        return new(bound);
    }
}
