using Guildhall.Core.Watching;
using Guildhall.Discord.Gateway.Life;

namespace Guildhall.Channels.Discord.Connecting;

/// <summary>How Discord is: every shard of the gateway has a session in which events flow.</summary>
internal sealed class DiscordDependency(DiscordOptions options, GatewayPulse pulse, TimeProvider clock) : IDependency
{
    private DependencyReport _last = new(DependencyState.Up);

    public string Name => "discord";

    public ValueTask<DependencyReport> CheckAsync(CancellationToken cancellation)
    {
        if (options.Token is null)
            return new(new DependencyReport(DependencyState.Off));
        var problem = pulse.Ended ?? Problem();
        _last = problem is null
            ? _last with { State = DependencyState.Up, LastSuccess = clock.GetUtcNow(), IsLasting = false }
            : _last with { State = DependencyState.Down, Problem = problem, IsLasting = pulse.Ended is not null };
        return new(_last);
    }

    private string? Problem()
    {
        var shards = pulse.Gateway?.Status ?? [];
        return shards.Count == 0 ? nameof(ShardState.Disconnected) : shards.FirstOrDefault(shard => shard.State != ShardState.Ready)?.State.ToString();
    }
}
