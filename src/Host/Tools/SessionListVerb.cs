using System.Globalization;
using Guildhall.Core.Sessions;
using Guildhall.Host.Settings;
using Guildhall.Store;

namespace Guildhall.Host.Tools;

/// <summary>Lists the sessions that changed last, also while a server runs.</summary>
internal static class SessionListVerb
{
    private const int Most = 1_000;

    public static async Task<ExitCode> RunAsync(HostSettings settings, bool onlyRunning, CancellationToken cancellation)
    {
        await using var hall = await ToolServices.OpenAsync(settings, StoreAccess.Beside);
        var sessions = await hall.GetRequiredService<ISessionLog>().ListAsync(Most, onlyRunning, cancellation);
        if (sessions.Count == 0)
        {
            await Console.Out.WriteLineAsync(onlyRunning ? "No session is running." : "There are no sessions.");
            return ExitCode.Ok;
        }

        string[] heading = ["session", "game", "room", "events", "state", "changed (UTC)"];
        await Columns.WriteAsync(Console.Out, [heading, .. sessions.Select(Row)]);
        return ExitCode.Ok;
    }

    private static string[] Row(SessionHead head) =>
    [
        head.Id.ToString(),
        head.Game,
        head.Room,
        head.Version.ToString(CultureInfo.InvariantCulture),
        head.Finished ? "finished" : "running",
        head.UpdatedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
    ];
}
