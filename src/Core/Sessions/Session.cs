using Guildhall.Core.Ids;

namespace Guildhall.Core.Sessions;

/// <summary>A running or finished game as it stands: its events, folded.</summary>
/// <param name="Id">Which session.</param>
public abstract record Session(Id<Session> Id)
{
    /// <summary>Where it is played.</summary>
    public required string Room { get; init; }

    /// <summary>Whose settings it follows.</summary>
    public required string Guild { get; init; }

    /// <summary>How many events it has; the condition of the next append.</summary>
    public required long Version { get; init; }

    /// <summary>True once nothing more can happen.</summary>
    public required bool Finished { get; init; }
}
