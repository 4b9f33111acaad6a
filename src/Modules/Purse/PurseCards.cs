using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Units;
using Guildhall.Core.Wallets;

namespace Guildhall.Modules.Purse;

/// <summary>What a purse looks like, for its owner's eyes.</summary>
internal static class PurseCards
{
    private const string HistoryPath = "history";
    private const string Before = "before";

    public static Reply Purse(CommandContext context, Coins balance, Coins coming, IReadOnlyList<CoinMovement> latest)
    {
        var text = context.Say("purse.balance", ("amount", balance.Amount));
        if (coming > Coins.Zero)
        {
            text = $"{text}\n{context.Say("purse.pending", ("amount", coming.Amount))}";
        }

        return new(text)
        {
            Visibility = Visibility.OnlyMe,
            Cards = [new(context.Say("purse.title"), latest.Count == 0 ? $"{text}\n{context.Say("purse.empty")}" : $"{text}\n{Lines(context, latest)}")],
            Components = latest.Count == 0 ? [] : [new Button(context.Say("purse.history")) { Call = CommandCall.To(HistoryPath) }],
        };
    }

    public static Reply History(CommandContext context, IReadOnlyList<CoinMovement> shown, bool hasOlder, bool isNewest)
    {
        var text = shown.Count == 0 ? context.Say("purse.empty") : Lines(context, shown);
        return new(text)
        {
            Visibility = Visibility.OnlyMe,
            Cards = [new(context.Say("purse.history-title"), text)],
            Components = isNewest && !hasOlder
                ? []
                :
                [
                    new Button(context.Say("purse.newest")) { Call = CommandCall.To(HistoryPath), Enabled = !isNewest },
                    new Button(context.Say("purse.older"))
                    {
                        Call = CommandCall.To(HistoryPath, (Before, (hasOlder ? shown[^1].Number : 1).ToString(CultureInfo.InvariantCulture))),
                        Enabled = hasOlder,
                    },
                ],
        };
    }

    private static string Lines(CommandContext context, IEnumerable<CoinMovement> movements) =>
        string.Join('\n', movements.Select(movement => $"- {Line(context, movement)}"));

    private static string Line(CommandContext context, CoinMovement movement) => context.Say(
        movement.With is null ? "purse.line" : movement.Change > Coins.Zero ? "purse.line-from" : "purse.line-to",
        ("change", movement.Change.Amount.ToString("+0;-0", CultureInfo.InvariantCulture)),
        ("reason", context.Words.Has(movement.Reason) ? context.Say(movement.Reason) : movement.Reason),
        ("name", movement.With?.Name ?? ""),
        ("at", movement.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)));
}
