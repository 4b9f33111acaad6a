using Guildhall.Discord.Gateway.Sessions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Guildhall.Discord.Gateway;

/// <summary>What the client takes from whoever runs it.</summary>
/// <param name="Time">The clock.</param>
/// <param name="Jitter">Chance, 0 to below 1, for heartbeats and waits. Called from several threads.</param>
public sealed record GatewaySurroundings(TimeProvider Time, Func<double> Jitter)
{
    /// <summary>Where it reports; nowhere unless given.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;

    /// <summary>Where sessions are kept beyond the process; nowhere unless given (G12).</summary>
    public ISessionStore? Sessions { get; init; }

    /// <summary>
    /// Waits until a key (the shard's number modulo the concurrency Discord grants) may begin a session, where other processes begin some with the
    /// same token (G11). Null where none does.
    /// </summary>
    public Func<int, CancellationToken, Task>? IdentifyTurn { get; init; }
}
