using Guildhall.Core.Results;
using Guildhall.Core.Storage;
using Guildhall.Core.Units;
using Guildhall.Core.Wallets;
using Guildhall.Store.Tables;

namespace Guildhall.Tests.Scenarios.Store;

public sealed class LedgerTests
{
    private static readonly Refusal TooPoor = Refusal.Of("test.too-poor");

    [Theory, OnSqlite, OnPostgres]
    public async Task A_purse_pays_what_it_holds_and_not_one_coin_more(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        await EarnAsync(fixture, purse: 1, 10);

        (await SpendAsync(fixture, purse: 1, 11)).ShouldBe(new CommitOutcome.Refused(TooPoor));
        (await SpendAsync(fixture, purse: 2, 1)).ShouldBe(new CommitOutcome.Refused(TooPoor));
        (await BalanceAsync(fixture, purse: 1)).ShouldBe(10);
        (await SpendAsync(fixture, purse: 1, 10)).ShouldBeOfType<CommitOutcome.Committed>();
        (await BalanceAsync(fixture, purse: 1)).ShouldBe(0);
        (await BalanceAsync(fixture, purse: 2)).ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_debit_without_a_refusal_conflicts(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        (await fixture.CommitAsync(work => work.Post(new(Account.Escrow("1"), Account.Burn, new(1), "reason.test")))).ShouldBeOfType<CommitOutcome.Conflict>();
    }

    [Theory]
    [OnSqlite(0), OnPostgres(0)]
    [OnSqlite(-5), OnPostgres(-5)]
    public async Task Nobody_moves_less_than_one_coin(SqlDialect on, long amount)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        var wallet = fixture.Get<IWallet>();

        Should.Throw<ArgumentOutOfRangeException>(() => wallet.Earn(new(), Sample.UserId(1), new(amount), "reason.test"));
        Should.Throw<ArgumentOutOfRangeException>(() => wallet.Spend(new(), Sample.UserId(1), new(amount), "reason.test", TooPoor));
        await Should.ThrowAsync<Exception>(() => fixture.CommitAsync(work => work.Post(new(Account.Mint, Account.Of(Sample.UserId(1)), new(amount), "reason.test"))));
        (await fixture.ScalarAsync<long>("SELECT count(*) FROM journal")).ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_purse_holds_what_its_currency_allows_and_not_one_coin_more(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        var most = Currency.Coins.Most.Amount;

        (await EarnAsync(fixture, purse: 1, most + 1)).ShouldBe(new CommitOutcome.Refused(Posting.Full));
        await EarnAsync(fixture, purse: 1, most);
        (await EarnAsync(fixture, purse: 1, 1)).ShouldBe(new CommitOutcome.Refused(Posting.Full));
        (await EarnAsync(fixture, purse: 1, long.MaxValue)).ShouldBe(new CommitOutcome.Refused(Posting.Full));

        (await BalanceAsync(fixture, purse: 1)).ShouldBe(most);
        (await fixture.Get<Ledger>().VerifyAsync(CancellationToken.None)).IsSound.ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Another_currency_has_accounts_and_a_cap_of_its_own(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        var gems = new Currency("gems", new(100));
        await EarnAsync(fixture, purse: 1, 1_000);
        var purse = Account.Of(Sample.UserId(1));

        (await fixture.CommitAsync(work => work.Post(new(Account.Mint, purse, new(100), "reason.test") { Currency = gems }))).ShouldBeOfType<CommitOutcome.Committed>();
        (await fixture.CommitAsync(work => work.Post(new(Account.Mint, purse, new(1), "reason.test") { Currency = gems }))).ShouldBe(new CommitOutcome.Refused(Posting.Full));
        (await fixture.CommitAsync(work => work.Post(new(purse, Account.Burn, new(101), "reason.test", TooPoor) { Currency = gems })))
            .ShouldBe(new CommitOutcome.Refused(TooPoor));

        (await BalanceAsync(fixture, purse: 1)).ShouldBe(1_000, "coins are not gems");
        (await fixture.Get<Ledger>().VerifyAsync(CancellationToken.None)).IsSound.ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_lies_in_escrow_is_given_out_once(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        var wallet = fixture.Get<IWallet>();
        var (escrow, chest) = (Account.Escrow("trade-1"), Account.OfGuild("web:lobby"));
        await EarnAsync(fixture, purse: 1, 10);
        await fixture.CommitAsync(work => wallet.Move(work, Account.Of(Sample.UserId(1)), escrow, new(10), "reason.test", TooPoor));
        (await SpendAsync(fixture, purse: 1, 1)).ShouldBe(new CommitOutcome.Refused(TooPoor));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(
            number => fixture.CommitAsync(work => wallet.Move(work, escrow, number % 2 == 0 ? chest : Account.Of(Sample.UserId(2)), new(10), "reason.test"))));

        outcomes.OfType<CommitOutcome.Committed>().Count().ShouldBe(1);
        outcomes.OfType<CommitOutcome.Conflict>().Count().ShouldBe(7);
        (await wallet.BalanceAsync(escrow, CancellationToken.None)).ShouldBe(Coins.Zero);
        ((await wallet.BalanceAsync(chest, CancellationToken.None)).Amount + await BalanceAsync(fixture, purse: 2)).ShouldBe(10);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task While_the_ledger_is_locked_nothing_is_spent_and_everything_else_goes_on(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        await EarnAsync(fixture, purse: 1, 10);
        await fixture.CommitAsync(work => work.WriteOne("INSERT INTO ledger_locks (reason, at) VALUES ('mismatch', 0)"));

        (await SpendAsync(fixture, purse: 1, 1)).ShouldBe(new CommitOutcome.Refused(Posting.Locked));
        (await PayAsync(fixture, from: 1, to: 2, 1)).ShouldBe(new CommitOutcome.Refused(Posting.Locked));
        (await EarnAsync(fixture, purse: 1, 5)).ShouldBeOfType<CommitOutcome.Committed>();

        await fixture.CommitAsync(work => work.WriteOne("DELETE FROM ledger_locks"));
        (await SpendAsync(fixture, purse: 1, 15)).ShouldBeOfType<CommitOutcome.Committed>();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Sixty_four_who_spend_at_once_from_twenty_purses_neither_lose_nor_make_coins(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
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

    [Theory, OnSqlite, OnPostgres]
    public async Task Coins_that_come_from_nowhere_are_found(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        await EarnAsync(fixture, purse: 1, 10);
        var sound = await fixture.Get<Ledger>().VerifyAsync(CancellationToken.None);
        (sound.Accounts, sound.Minted, sound.Burned, sound.Held, sound.IsSound).ShouldBe((1, 10, 0, 10, true));

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
            new(Account.Of(Sample.UserId(from)), Account.Of(Sample.UserId(to)), new Coins(amount), "reason.test", TooPoor)));
}
