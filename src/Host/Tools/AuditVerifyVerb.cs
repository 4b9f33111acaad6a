using System.Globalization;
using Guildhall.Host.Settings;
using Guildhall.Store;
using Guildhall.Store.Auditing;

namespace Guildhall.Host.Tools;

/// <summary>Follows every chain of the audit log, also while a server runs.</summary>
internal static class AuditVerifyVerb
{
    public static async Task<ExitCode> RunAsync(HostSettings settings, CancellationToken cancellation)
    {
        await using var hall = await ToolServices.OpenAsync(settings, StoreAccess.Beside);
        var report = await hall.GetRequiredService<AuditCheck>().VerifyAsync(cancellation);
        await Columns.WriteAsync(
            Console.Out,
            [
                ["entries", Number(report.Entries)],
                ["names and texts kept", Number(report.Texts)],
                ["names and texts erased", Number(report.Forgotten)],
            ]);
        if (report.Heads.Length > 0)
        {
            await Console.Out.WriteLineAsync("Heads; keep them elsewhere, they bear witness against whoever rewrites a whole chain:");
            await Columns.WriteAsync(Console.Out, [["guild", "entry", "hash"], .. report.Heads.Select(head => new[] { head.Guild, head.Number.ToString(CultureInfo.InvariantCulture), head.Hash })]);
        }

        foreach (var fault in report.Faults)
        {
            await Console.Out.WriteLineAsync($"FAIL  {fault}");
        }

        await Console.Out.WriteLineAsync(report.IsSound
            ? "The audit log is sound: every entry follows from the one before, and every text is what was written."
            : "The audit log is not sound: it was changed by something else than this program. Keep a copy of the database before anything else is done with it.");
        return report.IsSound ? ExitCode.Ok : ExitCode.NotWell;
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
