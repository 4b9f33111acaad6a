using Guildhall.Core.Commands;
using Guildhall.Core.Results;
using Guildhall.Core.Units;

namespace Guildhall.Pipeline.Binding;

internal sealed class CoinsBinder : IOptionBinder
{
    public Type Type => typeof(Coins);

    public string TypeName => "coins";

    public ValueTask<Result<object>> BindAsync(string raw, OptionDescription option, Request request) =>
        new(WholeNumber.Read(raw, option, 0, long.MaxValue).Then<object>(number => new Coins(number)));
}
