using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Settings;
using Guildhall.Core.Units;

namespace Guildhall.Modules.Platform;

internal sealed class PingCommands(TimeProvider clock, ISettingStore settings, IEnumerable<IChannelPulse> pulses)
{
    private readonly DateTimeOffset _started = clock.GetUtcNow();

    [Command("ping"), Query]
    public async Task<Result<Reply>> Ping(CommandContext context)
    {
        // Asks the store something, so that the time says something about it too.
        _ = await settings.ReadAsync(context.Request.Guild, context.Cancellation);
        var now = clock.GetUtcNow();
        var milliseconds = (now - context.Now).TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);
        var answer = context.Say("ping.answer", ("milliseconds", milliseconds), ("uptime", DurationText.Format(now - _started)));
        return new Reply(DistanceOf(context.Request.Channel) is { } distance ? $"{answer} {context.Say("ping.channel", ("milliseconds", distance))}" : answer)
        {
            Visibility = Visibility.OnlyMe,
        };
    }

    private string? DistanceOf(ChannelKind channel) =>
        pulses.FirstOrDefault(pulse => pulse.Channel == channel)?.Latency?.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
}
