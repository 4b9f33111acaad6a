using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Committing;

/// <summary>How an entry of the schedule is written, in both databases alike.</summary>
internal static class ScheduleStatements
{
    private const string Cancel = "DELETE FROM schedule WHERE key = @key";

    private const string Put =
        """
        INSERT INTO schedule (key, due, ready_at, guild, room, path, options, attempts, cron, zone)
        VALUES (@key, @due, @due, @guild, @room, @path, @options, 0, @cron, @zone)
        ON CONFLICT (key) DO UPDATE SET
            due = excluded.due, ready_at = excluded.ready_at, guild = excluded.guild, room = excluded.room,
            path = excluded.path, options = excluded.options, attempts = 0, cron = excluded.cron, zone = excluded.zone
        """;

    public static Statement Of(ScheduledRequest request) => request.Due is not { } due
        ? new(Cancel, [("key", request.Key)])
        : new(
            Put,
            [
                ("key", request.Key), ("due", due), ("guild", request.Guild), ("room", request.Room), ("path", request.Call.Path),
                ("options", CanonicalJson.Write(request.Call.Options)), ("cron", request.Every?.Cron), ("zone", request.Every?.Zone),
            ]);
}
