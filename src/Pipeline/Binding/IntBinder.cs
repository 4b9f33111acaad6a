using Guildhall.Core.Commands;
using Guildhall.Core.Results;

namespace Guildhall.Pipeline.Binding;

internal sealed class IntBinder : IOptionBinder
{
    public Type Type => typeof(int);

    public string TypeName => "integer";

    public ValueTask<Result<object>> BindAsync(string raw, OptionDescription option, Request request) =>
        new(WholeNumber.Read(raw, option, int.MinValue, int.MaxValue).Then<object>(number => (object)(int)number));
}
