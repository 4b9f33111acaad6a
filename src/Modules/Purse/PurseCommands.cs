using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Units;
using Guildhall.Core.Wallets;

namespace Guildhall.Modules.Purse;

internal sealed class PurseCommands(IWallet wallet, IPendingPostings pending)
{
    private const long Most = 1_000_000_000_000;
    private const int Latest = 5;
    private const int PerPage = 15;
    private const string PaymentReason = "reason.purse.payment";

    [Command("purse"), Query]
    public async Task<Result<Reply>> Look(CommandContext context)
    {
        var balance = await wallet.BalanceAsync(context.User, context.Cancellation);
        var coming = (await pending.ListAsync(context.User, context.Cancellation))
            .Where(posting => posting.To == Account.Of(context.User) && posting.Currency == Currency.Coins)
            .Aggregate(Coins.Zero, (sum, posting) => sum + posting.Amount);
        return PurseCards.Purse(context, balance, coming, await wallet.HistoryAsync(context.User, before: null, Latest, context.Cancellation));
    }

    [Command("pay")]
    public async Task<Result<Reply>> Pay(CommandContext context, [Option] MemberRef member, [Option, Range(1, Most)] Coins amount)
    {
        if (member.User == context.User)
        {
            return Refusal.Of("purse.self");
        }

        var balance = await wallet.BalanceAsync(context.User, context.Cancellation);
        var tooPoor = Refusal.Of("purse.too-poor", ("amount", amount.Amount), ("balance", balance.Amount));
        if (balance < amount)
        {
            return tooPoor;
        }

        wallet.Pay(context.Work, context.User, member.User, amount, PaymentReason, tooPoor);
        context.Record("coins.paid", amount.Amount.ToString(CultureInfo.InvariantCulture), member);
        return new Reply(context.Say("purse.paid", ("payer", context.Actor.Name), ("payee", member.Name), ("amount", amount.Amount)));
    }

    [Command("history"), Query]
    public async Task<Result<Reply>> History(CommandContext context, [Option(Hidden = true), Range(1, long.MaxValue)] long? before = null)
    {
        // One more than is shown tells whether there are older ones.
        var found = await wallet.HistoryAsync(context.User, before, PerPage + 1, context.Cancellation);
        return PurseCards.History(context, [.. found.Take(PerPage)], found.Count > PerPage, isNewest: before is null);
    }
}
