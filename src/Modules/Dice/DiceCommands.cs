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
        return plan.Roll(context.Dice).ToResult().Then<Reply>(result => odds ? WithOdds(context, plan, result) : RollCard.Of(context, result));
    }

    /// <summary>The roll with its odds, or with the reason why there are none: the dice are thrown either way.</summary>
    private static Reply WithOdds(CommandContext context, DicePlan plan, RollResult result)
    {
        var reply = RollCard.Of(context, result);
        if (!RollOdds.Of(plan).ToResult().TryGet(out var odds, out var refusal))
        {
            var why = context.Words.Say(refusal);
            return reply with { Text = context.Say("roll.with-odds", ("roll", reply.Text), ("odds", why)), Cards = [.. reply.Cards, new Card(context.Say("roll.no-odds"), why)] };
        }

        var card = OddsCard.Of(context, plan, odds, result.Total);
        return reply with { Text = context.Say("roll.with-odds", ("roll", reply.Text), ("odds", card.Body)), Cards = [.. reply.Cards, card] };
    }
}
