using Guildhall.Host.Settings;
using Guildhall.Host.Tools;

namespace Guildhall.Host.Doctor;

/// <summary>Looks whether a server can run here, and says what to do where it cannot.</summary>
internal static class DoctorVerb
{
    private static readonly ICheck[] Checks =
    [
        new DataDirectoryCheck(), new DatabaseCheck(), new SessionTableCheck(TimeProvider.System), new RedisCheck(),
        new DiskCheck(), new ClockCheck(TimeProvider.System), new AddressCheck(), new WebClientCheck(),
        new DiscordCheck(), new BackupCheck(),
    ];

    public static async Task<ExitCode> RunAsync(HostSettings settings, CancellationToken cancellation)
    {
        var findings = new List<(string Name, Finding Finding)>();
        foreach (var check in Checks)
        {
            findings.Add((check.Name, await check.LookAsync(settings, cancellation)));
        }

        await Columns.WriteAsync(Console.Out, [.. findings.Select(found => new[] { Word(found.Finding.Verdict), found.Name, found.Finding.Text })]);
        return findings.Exists(found => found.Finding.Verdict == Verdict.Fail) ? ExitCode.NotWell : ExitCode.Ok;
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Ok => "ok",
        Verdict.Warn => "warn",
        Verdict.Fail => "FAIL",
    };
}
