using Guildhall.Core.Ids;

namespace Guildhall.Core.Sessions;

/// <summary>One row of a session's log: a command and the events that followed from it.</summary>
/// <param name="Session">The stream.</param>
/// <param name="Before">The version before these events; appending is refused where the stream has moved on.</param>
/// <param name="After">The version after them.</param>
public sealed record SessionCommit(Id<Session> Session, long Before, long After)
{
    /// <summary>The game's key.</summary>
    public required string Game { get; init; }

    /// <summary>The engine that decided.</summary>
    public required int EngineVersion { get; init; }

    /// <summary>Where the session is played.</summary>
    public required string Room { get; init; }

    /// <summary>Whose settings it follows.</summary>
    public required string Guild { get; init; }

    /// <summary>Who gave the command.</summary>
    public required Id<User> Actor { get; init; }

    /// <summary>The request that carried it.</summary>
    public required string RequestId { get; init; }

    /// <summary>The clock as the rules were given it, UTC, in whole milliseconds.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The seed of the dice the command was decided with; re-execution throws them again.</summary>
    public required string Seed { get; init; }

    /// <summary>The command as canonical JSON.</summary>
    public required string Command { get; init; }

    /// <summary>The events as a canonical JSON array.</summary>
    public required string Events { get; init; }

    /// <summary>The hash of the state after these events.</summary>
    public required string StateHash { get; init; }

    /// <summary>The hash of the state that the command was decided on; appending is refused where the log has another by now. Null does not look. Not kept.</summary>
    public string? DecidedOn { get; init; }

    /// <summary>Whether the session ended with them.</summary>
    public required bool Finished { get; init; }

    /// <summary>The state after these events as canonical JSON, where a snapshot is due; else null.</summary>
    public string? Snapshot { get; init; }
}
