using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;
using Guildhall.Host.Settings;
using Guildhall.Store;

namespace Guildhall.Host.Tools;

/// <summary>Shows what happened in a session and proves that it happened by the rules: its events fold to the recorded hashes (mode A), and its commands give the same events again (mode B).</summary>
internal static class SessionReplayVerb
{
    public static async Task<ExitCode> RunAsync(HostSettings settings, string session, bool asJson, CancellationToken cancellation)
    {
        if (!Id<Session>.TryParse(session, out var id))
        {
            throw new SettingException($"'{session}' is no session: 32 hexadecimal digits are expected, as 'session list' shows them.");
        }

        await using var hall = await ToolServices.OpenAsync(settings, StoreAccess.Beside);
        var log = hall.GetRequiredService<ISessionLog>();
        if (await log.FindAsync(id, cancellation) is not { } head)
        {
            await Console.Error.WriteLineAsync($"There is no session {id} in '{settings.Data}'.");
            return ExitCode.NotWell;
        }

        if (hall.GetServices<IGameRunner>().FirstOrDefault(game => game.Key == head.Game) is not { } game)
        {
            await Console.Error.WriteLineAsync($"Session {id} is a game of '{head.Game}', which this version does not have.");
            return ExitCode.NotWell;
        }

        try
        {
            var rows = await log.ReadAsync(id, after: 0, cancellation);
            ISessionTeller teller = asJson ? new JsonTeller(Console.Out) : new PlainTeller(Console.Out, hall.GetRequiredService<IUsers>());
            return await ReplayAsync(head, rows, game, teller, cancellation);
        }
        catch (CorruptLogException corrupt)
        {
            await Console.Error.WriteLineAsync(corrupt.Message);
            return ExitCode.NotWell;
        }
    }

    private static async Task<ExitCode> ReplayAsync(
        SessionHead head, IReadOnlyList<SessionCommit> rows, IGameRunner game, ISessionTeller teller, CancellationToken cancellation)
    {
        await teller.BeginAsync(head);
        foreach (var row in rows)
        {
            await teller.TellAsync(row, cancellation);
        }

        var report = game.Replay(rows);
        if (report.StateHash != head.StateHash)
        {
            report = report with { Divergences = report.Divergences.Add($"head: state recorded as {head.StateHash}, found as {report.StateHash}") };
        }

        await teller.EndAsync(report, rows.Count);
        return report.Divergences.IsEmpty ? ExitCode.Ok : ExitCode.NotWell;
    }
}
