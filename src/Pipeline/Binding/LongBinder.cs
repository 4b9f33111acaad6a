using Guildhall.Core.Commands;
using Guildhall.Core.Results;

namespace Guildhall.Pipeline.Binding;

internal sealed class LongBinder : IOptionBinder
{
    public Type Type => typeof(long);

    public string TypeName => "integer";

    public ValueTask<Result<object>> BindAsync(string raw, OptionDescription option, Request request) =>
        new(WholeNumber.Read(raw, option, long.MinValue, long.MaxValue).Then<object>(number => (object)number));
}
