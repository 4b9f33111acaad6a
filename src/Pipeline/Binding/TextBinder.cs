using Guildhall.Core.Commands;
using Guildhall.Core.Results;

namespace Guildhall.Pipeline.Binding;

internal sealed class TextBinder : IOptionBinder
{
    public Type Type => typeof(string);

    public string TypeName => "string";

    public ValueTask<Result<object>> BindAsync(string raw, OptionDescription option, Request request)
    {
        Result<object> bound = option.Choices.IsEmpty || option.Autocomplete || option.Choices.Contains(raw, StringComparer.Ordinal)
            ? raw
            : Invalid.Choice(option, raw);
        return new(bound);
    }
}
