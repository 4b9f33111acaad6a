using Guildhall.Core.Ids;

namespace Guildhall.Core.Sessions;

/// <summary>A session with its state.</summary>
/// <typeparam name="TState">The game's state, immutable.</typeparam>
/// <param name="Id">Which session.</param>
/// <param name="State">Everything that is known of the game.</param>
public sealed record LiveSession<TState>(Id<Session> Id, TState State) : Session(Id)
{
    /// <summary>The hash of the state as the log's head gives it: a log that was written anew under another name has another at the same version.</summary>
    public string? StateHash { get; init; }
}
