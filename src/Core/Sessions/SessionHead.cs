using Guildhall.Core.Ids;

namespace Guildhall.Core.Sessions;

/// <summary>What is known of a session without folding it.</summary>
/// <param name="Id">Which session.</param>
/// <param name="Game">The game's key.</param>
/// <param name="Guild">Whose settings it follows.</param>
/// <param name="Room">Where it is played.</param>
/// <param name="Version">How many events it has.</param>
/// <param name="StateHash">The hash of its state.</param>
/// <param name="Finished">Whether it has ended.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="UpdatedAt">UTC.</param>
public sealed record SessionHead(
    Id<Session> Id,
    string Game,
    string Guild,
    string Room,
    long Version,
    string StateHash,
    bool Finished,
    DateTimeOffset StartedAt,
    DateTimeOffset UpdatedAt);
