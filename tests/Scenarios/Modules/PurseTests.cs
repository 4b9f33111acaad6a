using Guildhall.Core.Replies;
using Guildhall.Modules.Purse;

namespace Guildhall.Tests.Scenarios.Modules;

/// <summary>Coins on a real database: paid once or not at all.</summary>
public sealed class PurseTests
{
    [Fact]
    public async Task Coins_go_from_one_purse_to_another_and_both_histories_tell_of_it()
    {
        await using var hall = await OpenAsync(earned: 12);

        var paid = await PayAsync(hall, "5");

        paid.Text.ShouldBe("Ada gives Bob 5 coins.");
        paid.Visibility.ShouldBe(Visibility.All);
        (await BalancesAsync(hall)).ShouldBe((7, 5));
        var purse = await hall.AskAsync("purse");
        purse.Visibility.ShouldBe(Visibility.OnlyMe);
        purse.Cards.ShouldHaveSingleItem().Body.ShouldStartWith("You have 7 coins.\n- **-5** Payment, to Bob (");
        (await hall.AskAsync(HeroHall.Bob, "history")).Text.ShouldStartWith("- **+5** Payment, from Ada (");
        (await hall.VerifyLedgerAsync()).IsSound.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Bob", "13", "purse.too-poor")]
    [InlineData("Ada", "1", "purse.self")]
    [InlineData("Bob", "0", null)]
    [InlineData("Bob", "-5", null)]
    [InlineData("Bob", "99999999999999999999", null)]
    [InlineData("Nobody", "1", null)]
    public async Task What_cannot_be_paid_is_refused_and_stays_where_it_is(string member, string amount, string? code)
    {
        await using var hall = await OpenAsync(earned: 12);

        var refused = await hall.AskAsync("pay", ("member", IdOf(member)), ("amount", amount));

        refused.Refusal.ShouldNotBeNull().Text.ShouldNotBeEmpty();
        refused.Refusal.Code.ShouldBe(code ?? refused.Refusal.Code);
        (await BalancesAsync(hall)).ShouldBe((12, 0));
    }

    [Fact]
    public async Task Of_many_payments_at_once_as_many_are_made_as_there_are_coins()
    {
        await using var hall = await OpenAsync(earned: 10);

        var replies = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => PayAsync(hall, "3")));

        replies.Count(reply => reply.Refusal is null).ShouldBe(3);
        replies.Where(reply => reply.Refusal is not null).ShouldAllBe(reply => reply.Refusal!.Code == "purse.too-poor");
        (await BalancesAsync(hall)).ShouldBe((1, 9));
        (await hall.VerifyLedgerAsync()).IsSound.ShouldBeTrue();
    }

    [Fact]
    public async Task A_request_that_is_repeated_pays_once()
    {
        await using var hall = await OpenAsync(earned: 10);
        var request = hall.Request(HeroHall.Ada, "pay", ("member", IdOf("Bob")), ("amount", "4"));

        var (first, second) = (await hall.RunAsync(request), await hall.RunAsync(request));

        second.Body.Span.SequenceEqual(first.Body.Span).ShouldBeTrue();
        (await BalancesAsync(hall)).ShouldBe((6, 4));
    }

    [Fact]
    public async Task The_history_is_turned_page_by_page_to_its_beginning()
    {
        await using var hall = await OpenAsync(earned: 40);
        for (var number = 1; number <= 33; number++)
        {
            await PayAsync(hall, "1");
        }

        var seen = new List<string>();
        var page = await hall.AskAsync("history");
        seen.AddRange(page.Text.Split('\n'));
        while (Older(page) is { Enabled: true } older)
        {
            page = await hall.UseAsync(older);
            seen.AddRange(page.Text.Split('\n'));
        }

        seen.Count.ShouldBe(34);
        seen[^1].ShouldStartWith("- **+40** ");
        seen.Count(line => line.StartsWith("- **-1** Payment, to Bob", StringComparison.Ordinal)).ShouldBe(33);
    }

    private static Button? Older(Reply page) => page.Components.OfType<Button>().SingleOrDefault(button => button.Label == "Older");

    private static async Task<HeroHall> OpenAsync(long earned)
    {
        var hall = await HeroHall.OpenAsync(new PurseModule());
        await hall.CommitAsync(work => hall.Wallet.Earn(work, HeroHall.Ada.User, new(earned), "reason.test"));
        return hall;
    }

    private static string IdOf(string name) => name switch
    {
        "Ada" => HeroHall.Ada.User.ToString(),
        "Bob" => HeroHall.Bob.User.ToString(),
        _ => name,
    };

    private static Task<Reply> PayAsync(HeroHall hall, string amount) => hall.AskAsync("pay", ("member", IdOf("Bob")), ("amount", amount));

    private static async Task<(long Ada, long Bob)> BalancesAsync(HeroHall hall) =>
        ((await hall.Wallet.BalanceAsync(HeroHall.Ada.User, CancellationToken.None)).Amount, (await hall.Wallet.BalanceAsync(HeroHall.Bob.User, CancellationToken.None)).Amount);
}
