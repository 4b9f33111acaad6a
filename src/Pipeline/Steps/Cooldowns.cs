using Guildhall.Core.Commands;
using Guildhall.Core.Results;
using Guildhall.Core.Storage;
using Guildhall.Core.Units;
using Guildhall.Pipeline.Commands;

namespace Guildhall.Pipeline.Steps;

/// <summary>Counts successes by a conditional write in the command's own commit, so that two at once cannot both pass.</summary>
internal static class Cooldowns
{
    public static void Stage(UnitOfWork work, CommandEntry command, Request request, DateTimeOffset now)
    {
        if (command.Cooldown is not { } cooldown)
        {
            return;
        }

        var (window, at) = (TimeSpan.FromSeconds(cooldown.Seconds), now.ToUnixTimeMilliseconds());
        var key = $"{command.Path}/{Scopes.KeyOf(cooldown.Per, request)}";
        work.Write("INSERT INTO cooldowns (key, at) VALUES (@key, @at) ON CONFLICT (key) DO UPDATE SET at = excluded.at", ("key", key), ("at", at));
        work.Write("DELETE FROM cooldown_uses WHERE key = @key AND until <= @at", ("key", key), ("at", at));
        work.WriteOneOr(
            Refusal.Of("cooldown.active", ("uses", cooldown.Uses), ("window", DurationText.Format(window))),
            "INSERT INTO cooldown_uses (key, request, until) SELECT @key, @request, @until "
            + "WHERE (SELECT COUNT(*) FROM cooldown_uses WHERE key = @key) < @uses",
            ("key", key),
            ("request", request.Key),
            ("until", at + (long)window.TotalMilliseconds),
            ("uses", cooldown.Uses));
    }
}
