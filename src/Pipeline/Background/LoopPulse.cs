using Guildhall.Core.Watching;

namespace Guildhall.Pipeline.Background;

/// <summary>Whether a loop that never ends still comes round: it sleeps no longer than it polls, so a longer silence means that it hangs or fails.</summary>
internal sealed class LoopPulse(string name, PipelineOptions options, TimeProvider clock) : IDependency
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly TimeSpan _limit = Patience + TimeSpan.FromSeconds(options.PollSeconds);
    private readonly DateTimeOffset _since = clock.GetUtcNow();
    private long _lastMs;
    private volatile string? _problem;

    public string Name => name;

    /// <summary>A round went well.</summary>
    public void Beat() => Volatile.Write(ref _lastMs, clock.GetUtcNow().ToUnixTimeMilliseconds());

    /// <summary>A round failed.</summary>
    public void Fail(Exception fault) => _problem = fault.GetType().Name;

    public ValueTask<DependencyReport> CheckAsync(CancellationToken cancellation)
    {
        var ms = Volatile.Read(ref _lastMs);
        DateTimeOffset? last = ms == 0 ? null : DateTimeOffset.FromUnixTimeMilliseconds(ms);
        var isStuck = clock.GetUtcNow() - (last ?? _since) > _limit;
        return new(new DependencyReport(isStuck ? DependencyState.Down : DependencyState.Up, last, _problem ?? (isStuck ? "Stuck" : null)));
    }
}
