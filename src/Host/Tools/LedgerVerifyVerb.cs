using System.Globalization;
using Guildhall.Host.Settings;
using Guildhall.Store;
using Guildhall.Store.Tables;

namespace Guildhall.Host.Tools;

/// <summary>Adds up every account from its journal, also while a server runs.</summary>
internal static class LedgerVerifyVerb
{
    public static async Task<ExitCode> RunAsync(HostSettings settings, CancellationToken cancellation)
    {
        await using var hall = await ToolServices.OpenAsync(settings, StoreAccess.Beside);
        var report = await hall.GetRequiredService<Ledger>().VerifyAsync(cancellation);
        await Columns.WriteAsync(
            Console.Out,
            [
                ["accounts", Number(report.Accounts)],
                ["coins minted", Number(report.Minted)],
                ["coins burned", Number(report.Burned)],
                ["coins held", Number(report.Held)],
            ]);
        foreach (var mismatch in report.Mismatches)
        {
            await Console.Out.WriteLineAsync($"FAIL  {mismatch}");
        }

        await Console.Out.WriteLineAsync(report.IsSound
            ? "The ledger is sound: every account is the sum of its journal, and coins in are coins minted less coins burned."
            : "The ledger is not sound. Stop the server and keep a copy of the data folder before anything else is done with it.");
        return report.IsSound ? ExitCode.Ok : ExitCode.NotWell;
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
