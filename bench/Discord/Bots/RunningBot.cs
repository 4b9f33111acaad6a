using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Bench.Discord.Bots;

/// <summary>Any bot that answers <c>/ping</c>, and what its process takes.</summary>
internal sealed class RunningBot(IAsyncDisposable owner, ProcessUse use) : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    public ProcessUse Use => use;

    public static RunningBot Of(BotProcess bot) => new(bot, bot.Use);

    /// <summary>The whole server as a bot, with its pipeline, store and events.</summary>
    public static async Task<RunningBot> OfServerAsync(SimulatorProcess discord)
    {
        var host = await RunningHost.StartAsync(null, new("Discord__Token", SimulatorProcess.Token), new("Discord__ApiBaseUrl", discord.ApiBaseUrl));
        using var limit = new CancellationTokenSource(_patience);
        while (await discord.StatsAsync() is var stats && (!(bool)stats["online"]! || (int)stats["commandWrites"]! == 0))
        {
            await Task.Delay(50, limit.Token);
        }

        return new(host, new(host.ProcessId));
    }

    public ValueTask DisposeAsync() => owner.DisposeAsync();
}
