using System.Globalization;
using Dapper;
using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Guildhall.Store.Tables;

namespace Guildhall.Store.Backups;

/// <summary>Proves a database: that it holds what its backup was made of, that its ledger adds up, and that no session's log was changed.</summary>
internal static class DatabaseProof
{
    private const int PageSize = 500;

    public static async Task<ProofReport> RunAsync(IDatabase database, BackupFacts expected, CancellationToken cancellation)
    {
        if (!await FactReader.HasTablesAsync(database, cancellation))
        {
            return new(["tables    none of Guildhall's are in it"], []);
        }

        var faults = new List<string>();
        var found = await FactReader.ReadAsync(database, cancellation);
        faults.AddRange(expected.Differences(found));
        var ledger = await new Ledger(database).VerifyAsync(cancellation);
        faults.AddRange(ledger.Mismatches.Select(mismatch => $"ledger: {mismatch}"));
        if (!ledger.IsSound && ledger.Mismatches.IsEmpty)
        {
            faults.Add("ledger: coins in are not coins minted less coins burned");
        }

        faults.AddRange(await BrokenChainsAsync(database, cancellation));
        return new(
            [
                string.Create(CultureInfo.InvariantCulture, $"ledger    {found.Accounts:N0} accounts; {found.Minted:N0} coins minted, {found.Burned:N0} burned, {found.Held:N0} held"),
                string.Create(CultureInfo.InvariantCulture, $"sessions  {found.Sessions:N0} with {found.Commands:N0} commands; every row's hash was followed"),
            ],
            faults);
    }

    private static async Task<List<string>> BrokenChainsAsync(IDatabase database, CancellationToken cancellation)
    {
        var log = new SessionLog(database);
        var faults = new List<string>();
        for (var after = ""; ;)
        {
            var page = (await database.ReadAsync(
                connection => connection.QueryAsync<string>(
                    "SELECT id FROM sessions WHERE id > @after ORDER BY id LIMIT @limit", new { after, limit = PageSize }),
                cancellation)).AsList();
            foreach (var id in page)
            {
                try
                {
                    _ = await log.ReadAsync(Id<Session>.Parse(id), after: 0, cancellation);
                }
                catch (CorruptLogException corrupt)
                {
                    faults.Add(corrupt.Message);
                }
            }

            if (page.Count < PageSize)
            {
                return faults;
            }

            after = page[^1];
        }
    }
}
