using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Settings;
using Guildhall.Core.Units;

namespace Guildhall.Modules.Platform;

internal sealed class PingCommands(TimeProvider clock, ISettingStore settings)
{
    private readonly DateTimeOffset _started = clock.GetUtcNow();

    [Command("ping"), Query]
    public async Task<Result<Reply>> Ping(CommandContext context)
    {
        // Asks the store something, so that the time says something about it too.
        _ = await settings.ReadAsync(context.Request.Guild, context.Cancellation);
        var now = clock.GetUtcNow();
        var milliseconds = (now - context.Now).TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);
        return new Reply(context.Say("ping.answer", ("milliseconds", milliseconds), ("uptime", DurationText.Format(now - _started))))
        {
            Visibility = Visibility.OnlyMe,
        };
    }
}
