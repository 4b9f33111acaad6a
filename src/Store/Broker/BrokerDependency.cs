using Guildhall.Core.Processes;
using Guildhall.Core.Watching;

namespace Guildhall.Store.Broker;

/// <summary>How the broker is: whether the connection to it stands.</summary>
internal sealed class BrokerDependency(IBus bus, TimeProvider clock) : IDependency
{
    private DependencyReport _last = new(DependencyState.Up);

    public string Name => "broker";

    public bool IsShared => true;

    // Doors help themselves while it is away.
    public bool IsDispensable => true;

    public ValueTask<DependencyReport> CheckAsync(CancellationToken cancellation)
    {
        _last = bus.IsUp
            ? _last with { State = DependencyState.Up, LastSuccess = clock.GetUtcNow() }
            : _last with { State = DependencyState.Down, Problem = "Unreachable" };
        return new(_last);
    }
}
