using Guildhall.Core.Commands;
using Guildhall.Core.Results;

namespace Guildhall.Pipeline.Binding;

internal sealed class BooleanBinder : IOptionBinder
{
    private static readonly object True = true;
    private static readonly object False = false;

    public Type Type => typeof(bool);

    public string TypeName => "boolean";

    public ValueTask<Result<object>> BindAsync(string raw, OptionDescription option, Request request)
    {
        Result<object> bound = raw.Trim().ToLowerInvariant() switch
        {
            "true" or "yes" or "on" or "1" or "ja" => True,
            "false" or "no" or "off" or "0" or "nein" => False,
            _ => Refusal.Of("option.invalid-boolean", ("option", option.Name), ("value", Invalid.Show(raw))),
        };
        return new(bound);
    }
}
