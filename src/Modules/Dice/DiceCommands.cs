using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Rules.Dice;
using Guildhall.Rules.Dice.Odds;

namespace Guildhall.Modules.Dice;

internal static class DiceCommands
{
    [Command("roll")]
    public static Result<Reply> Roll(CommandContext context, [Option, Length(1, 6_000)] DicePlan dice, [Option] Advantage advantage = Advantage.None, [Option] bool odds = false)
    {
        var plan = advantage switch
        {
            Advantage.None => dice,
            Advantage.Advantage => dice.WithAdvantage(),
            Advantage.Disadvantage => dice.WithDisadvantage(),
        };
        return plan.Roll(context.Dice).ToResult().Then(result => odds ? WithOdds(context, plan, result) : RollCard.Of(context, result));
    }

    private static Result<Reply> WithOdds(CommandContext context, DicePlan plan, RollResult result) =>
        RollOdds.Of(plan).ToResult().Then<Reply>(odds =>
        {
            var reply = RollCard.Of(context, result);
            var card = OddsCard.Of(context, plan, odds, result.Total);
            return reply with { Text = context.Say("roll.with-odds", ("roll", reply.Text), ("odds", card.Body)), Cards = [.. reply.Cards, card] };
        });
}
