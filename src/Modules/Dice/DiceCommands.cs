using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Rules.Dice;

namespace Guildhall.Modules.Dice;

internal static class DiceCommands
{
    [Command("roll")]
    public static Result<Reply> Roll(CommandContext context, [Option, Length(1, 6_000)] DicePlan dice, [Option] Advantage advantage = Advantage.None)
    {
        var plan = advantage switch
        {
            Advantage.None => dice,
            Advantage.Advantage => dice.WithAdvantage(),
            Advantage.Disadvantage => dice.WithDisadvantage(),
        };
        return plan.Roll(context.Dice).ToResult().Then<Reply>(result => RollCard.Of(context, result));
    }
}
