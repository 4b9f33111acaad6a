using System.Globalization;
using Guildhall.Host.Settings;
using Guildhall.Store;
using Guildhall.Store.Tables;

namespace Guildhall.Host.Tools;

/// <summary>Adds up every account from its journal, also while a server runs, and locks spending where that does not come out even.</summary>
internal static class LedgerVerifyVerb
{
    public static async Task<ExitCode> RunAsync(HostSettings settings, CancellationToken cancellation)
    {
        await using (var hall = await ToolServices.OpenAsync(settings, StoreAccess.Beside))
        {
            if ((await ReportAsync(hall, cancellation)).IsSound)
            {
                await Console.Out.WriteLineAsync("The ledger is sound: every account is the sum of its journal, and coins in are coins minted less coins burned.");
                return ExitCode.Ok;
            }
        }

        await using var writing = await ToolServices.OpenAsync(settings, StoreAccess.BesideWriting);
        await writing.GetRequiredService<LedgerLock>().TakeAsync(LedgerLock.Mismatch, cancellation);
        await Console.Out.WriteLineAsync(
            "The ledger is not sound. Spending is locked from now on; everything else goes on. Keep a copy of the database before anything else is done "
            + "with it, find out what happened ('audit export' shows who did what), put it right, and then run 'ledger unlock'.");
        return ExitCode.NotWell;
    }

    /// <summary>Lets people spend again, once the ledger adds up.</summary>
    public static async Task<ExitCode> UnlockAsync(HostSettings settings, bool force, CancellationToken cancellation)
    {
        await using var hall = await ToolServices.OpenAsync(settings, StoreAccess.BesideWriting);
        if (!(await ReportAsync(hall, cancellation)).IsSound && !force)
        {
            await Console.Out.WriteLineAsync("The ledger does not add up, so spending stays locked. --force unlocks it all the same.");
            return ExitCode.NotWell;
        }

        await hall.GetRequiredService<LedgerLock>().ReleaseAsync(cancellation);
        await Console.Out.WriteLineAsync("Everybody may spend again.");
        return ExitCode.Ok;
    }

    private static async Task<LedgerReport> ReportAsync(ServiceProvider hall, CancellationToken cancellation)
    {
        var report = await hall.GetRequiredService<Ledger>().VerifyAsync(cancellation);
        await Columns.WriteAsync(
            Console.Out,
            [
                ["accounts", Number(report.Accounts)],
                ["coins minted", Number(report.Minted)],
                ["coins burned", Number(report.Burned)],
                ["coins held", Number(report.Held)],
                ["spending", await hall.GetRequiredService<LedgerLock>().IsTakenAsync(cancellation) ? "locked" : "open"],
            ]);
        foreach (var mismatch in report.Mismatches)
        {
            await Console.Out.WriteLineAsync($"FAIL  {mismatch}");
        }

        return report;
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
