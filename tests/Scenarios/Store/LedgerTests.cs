using Guildhall.Core.Results;
using Guildhall.Core.Storage;
using Guildhall.Core.Units;
using Guildhall.Core.Wallets;
using Guildhall.Store.Tables;

namespace Guildhall.Tests.Scenarios.Store;

public sealed class LedgerTests
{
    private static readonly Refusal TooPoor = Refusal.Of("test.too-poor");

    [Fact]
    public async Task A_purse_pays_what_it_holds_and_not_one_coin_more()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        await EarnAsync(fixture, purse: 1, 10);

        (await SpendAsync(fixture, purse: 1, 11)).ShouldBe(new CommitOutcome.Refused(TooPoor));
        (await SpendAsync(fixture, purse: 2, 1)).ShouldBe(new CommitOutcome.Refused(TooPoor));
        (await BalanceAsync(fixture, purse: 1)).ShouldBe(10);
        (await SpendAsync(fixture, purse: 1, 10)).ShouldBeOfType<CommitOutcome.Committed>();
        (await BalanceAsync(fixture, purse: 1)).ShouldBe(0);
        (await BalanceAsync(fixture, purse: 2)).ShouldBe(0);
    }

    [Fact]
    public async Task A_debit_without_a_refusal_conflicts()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        (await fixture.CommitAsync(work => work.Post(new("escrow:1", "burn", new(1), "reason.test")))).ShouldBeOfType<CommitOutcome.Conflict>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public async Task Nobody_moves_less_than_one_coin(long amount)
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var wallet = fixture.Get<IWallet>();

        Should.Throw<ArgumentOutOfRangeException>(() => wallet.Earn(new(), Sample.UserId(1), new(amount), "reason.test"));
        Should.Throw<ArgumentOutOfRangeException>(() => wallet.Spend(new(), Sample.UserId(1), new(amount), "reason.test", TooPoor));
        await Should.ThrowAsync<Exception>(() => fixture.CommitAsync(work => work.Post(new("mint", "user:x", new(amount), "reason.test"))));
        (await fixture.ScalarAsync<long>("SELECT count(*) FROM journal")).ShouldBe(0);
    }

    [Fact]
    public async Task A_purse_that_would_overflow_is_a_fault_and_stays_as_it_was()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        await EarnAsync(fixture, purse: 1, 9_000_000_000_000_000_000);

        await Should.ThrowAsync<Exception>(() => EarnAsync(fixture, purse: 1, 1));

        (await BalanceAsync(fixture, purse: 1)).ShouldBe(9_000_000_000_000_000_000);
    }

    [Fact]
    public async Task Sixty_four_who_spend_at_once_from_twenty_purses_neither_lose_nor_make_coins()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        for (var purse = 0; purse < 20; purse++)
        {
            await EarnAsync(fixture, purse, 100);
        }

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 64).Select(spender => Task.Run(async () =>
        {
            var spent = 0L;
            for (var turn = 0; turn < 25; turn++)
            {
                var (from, to, amount) = ((spender + turn) % 20, (spender * 7 + turn * 3) % 20, 1 + ((spender + turn) % 13));
                spent += turn % 2 == 0
                    ? Spent(await SpendAsync(fixture, from, amount), amount)
                    : Spent(await PayAsync(fixture, from, to, amount), 0);
            }

            return spent;
        })));

        var report = await fixture.Get<Ledger>().VerifyAsync(CancellationToken.None);
        report.Mismatches.ShouldBeEmpty();
        report.IsSound.ShouldBeTrue();
        report.Minted.ShouldBe(2_000);
        report.Burned.ShouldBe(outcomes.Sum());
        report.Held.ShouldBe(2_000 - outcomes.Sum());
        (await fixture.ScalarAsync<long>("SELECT count(*) FROM accounts WHERE balance < 0 AND id <> 'mint'")).ShouldBe(0);
    }

    [Fact]
    public async Task Coins_that_come_from_nowhere_are_found()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        await EarnAsync(fixture, purse: 1, 10);
        var sound = await fixture.Get<Ledger>().VerifyAsync(CancellationToken.None);
        (sound.Accounts, sound.Minted, sound.Burned, sound.Held, sound.IsSound).ShouldBe((3, 10, 0, 10, true), "mint, burn and one purse");

        await fixture.CommitAsync(work => work.WriteOne("UPDATE accounts SET balance = 11 WHERE balance = 10"));

        var report = await fixture.Get<Ledger>().VerifyAsync(CancellationToken.None);
        report.IsSound.ShouldBeFalse();
        report.Mismatches.ShouldBe([$"user:{Sample.UserId(1)}: holds 11, its journal says 10"]);
    }

    private static long Spent(CommitOutcome outcome, long amount) => outcome is CommitOutcome.Committed ? amount : 0;

    private static async Task<long> BalanceAsync(StoreFixture fixture, int purse) =>
        (await fixture.Get<IWallet>().BalanceAsync(Sample.UserId(purse), CancellationToken.None)).Amount;

    private static Task<CommitOutcome> EarnAsync(StoreFixture fixture, int purse, long amount) =>
        fixture.CommitAsync(work => fixture.Get<IWallet>().Earn(work, Sample.UserId(purse), new Coins(amount), "reason.test"));

    private static Task<CommitOutcome> SpendAsync(StoreFixture fixture, int purse, long amount) =>
        fixture.CommitAsync(work => fixture.Get<IWallet>().Spend(work, Sample.UserId(purse), new Coins(amount), "reason.test", TooPoor));

    private static Task<CommitOutcome> PayAsync(StoreFixture fixture, int from, int to, long amount) =>
        fixture.CommitAsync(work => work.Post(
            new($"user:{Sample.UserId(from)}", $"user:{Sample.UserId(to)}", new Coins(amount), "reason.test", TooPoor)));
}
