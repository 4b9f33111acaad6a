using Guildhall.Core.Commands;
using Guildhall.Core.Results;
using Guildhall.Rules.Dice;

namespace Guildhall.Modules.Dice;

/// <summary>Reads an option as dice, with a remark behind them.</summary>
internal sealed class DiceBinder(DicePlanCache plans) : IOptionBinder
{
    public Type Type => typeof(DicePlan);

    public string TypeName => "dice";

    public ValueTask<Result<object>> BindAsync(string raw, OptionDescription option, Request request) =>
        new(plans.Parse(raw, allowComment: true).ToResult().Then<object>(plan => plan));
}
