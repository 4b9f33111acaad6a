using System.Collections.Frozen;
using Guildhall.Core.Commands;
using Guildhall.Core.Results;

namespace Guildhall.Pipeline.Binding;

internal sealed class EnumBinder<T> : IOptionBinder
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, object> Values = EnumNames.Of(typeof(T))
        .Zip(Enum.GetNames<T>(), (name, member) => KeyValuePair.Create(name, (object)Enum.Parse<T>(member)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public Type Type => typeof(T);

    public string TypeName => "string";

    public ValueTask<Result<object>> BindAsync(string raw, OptionDescription option, Request request)
    {
        Result<object> bound = Values.TryGetValue(raw.Trim(), out var value) ? value : Invalid.Choice(option, raw);
        return new(bound);
    }
}
