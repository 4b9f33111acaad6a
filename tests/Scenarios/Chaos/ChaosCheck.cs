using System.Collections.Concurrent;
using Guildhall.Core.Ids;
using Guildhall.Core.Wallets;
using Guildhall.Tests.Scenarios.Party;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Chaos;

/// <summary>Compares everything that was acknowledged with what the platform knows now.</summary>
internal sealed class ChaosCheck(IPlatformShape platform, ChaosLoad load)
{
    private const int AtOnce = 16;
    private const string Payments = "SELECT count(*) FROM journal WHERE reason = 'reason.purse.payment'";
    private readonly ConcurrentBag<string> _findings = [];

    /// <summary>What is wrong; empty where nothing is.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(IReadOnlyList<(string Room, PlayedDelve Delve)> delves)
    {
        // Before anything is asked again: what was lost would then be done a second time, with the same dice and the same words.
        await CompareAsync();
        await Parallel.ForEachAsync(load.Done, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (errand, _) => await AskAgainAsync(errand));
        await CompareAsync();
        foreach (var (room, delve) in delves)
        {
            var reckoning = await Reckoning.OfAsync(platform.Hosts[0], room, delve);
            Add("lost", reckoning.Lost);
            Add("doubled", reckoning.Doubled);
            Add("diverged", reckoning.Diverged);
        }

        await VerifyAsync("ledger");
        await VerifyAsync("audit");
        return [.. _findings.Order(StringComparer.Ordinal)];
    }

    private async Task CompareAsync()
    {
        await Parallel.ForEachAsync(
            load.Done.GroupBy(errand => errand.Room, StringComparer.Ordinal),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (room, _) => await CompareFeedAsync(room.Key, room));
        await CompareCoinsAsync();
    }

    private async Task AskAgainAsync(Errand errand)
    {
        var again = await errand.Again(errand.Payer);
        if (again != errand.Answer)
        {
            _findings.Add($"lost: {errand.Answer} was acknowledged to {errand.Payer} after {errand.SentAt:c}, and now it is {again}");
        }
    }

    private async Task CompareFeedAsync(string room, IEnumerable<Errand> errands)
    {
        var acknowledged = errands.Where(errand => errand.Answer.Reply.IsForAll).CountBy(errand => (load.Players[errand.Payer].UserId, errand.Answer.Body)).ToDictionary();
        var found = (await load.Players[0].FeedAsync(room)).CountBy(entry => (entry.Actor.UserId, Body: entry.Reply.GetRawText())).ToDictionary();
        Add("lost in feed", acknowledged.Where(one => found.GetValueOrDefault(one.Key) < one.Value).Select(one => $"{room}: {one.Key.Body}"));
        Add("doubled in feed", found.Where(one => acknowledged.GetValueOrDefault(one.Key) < one.Value).Select(one => $"{room}: {one.Key.Body}"));
    }

    private async Task CompareCoinsAsync()
    {
        var done = load.Done.Where(errand => errand.Payee is not null && errand.Answer.Reply.Refusal is null).ToList();
        var due = load.Players.Select((player, number) => (
            Account: Account.Of(Id<User>.Parse(player.UserId)).Key,
            Balance: ChaosRun.Purse + done.Where(errand => errand.Payee == number).Sum(errand => errand.Amount) - done.Where(errand => errand.Payer == number).Sum(errand => errand.Amount)));
        await using var database = await platform.OpenDatabaseAsync();
        var held = new Dictionary<string, long>(StringComparer.Ordinal);
        await using var command = database.CreateCommand();
        command.CommandText = "SELECT id, balance FROM accounts";
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                held[reader.GetString(0)] = reader.GetInt64(1);
            }
        }

        Add("coins", due.Where(one => held.GetValueOrDefault(one.Account) != one.Balance).Select(one => $"{one.Account} holds {held.GetValueOrDefault(one.Account)}, acknowledged were {one.Balance}"));
        command.CommandText = Payments;
        var payments = Convert.ToInt64(await command.ExecuteScalarAsync(), null);
        if (payments != done.Count)
        {
            _findings.Add($"coins: {payments} payments are in the journal, {done.Count} were acknowledged");
        }
    }

    private async Task VerifyAsync(string what)
    {
        var verified = await HostProgram.RunAsync(platform.Hosts[0].Environment, what, "verify");
        if (verified.ExitCode != 0)
        {
            _findings.Add($"{what} verify: {verified.ExitCode}\n{verified.Output}\n{verified.Errors}");
        }
    }

    private void Add(string kind, IEnumerable<string> what)
    {
        foreach (var one in what)
        {
            _findings.Add($"{kind}: {one}");
        }
    }
}
