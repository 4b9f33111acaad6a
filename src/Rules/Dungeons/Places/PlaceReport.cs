using System.Collections.Immutable;

namespace Guildhall.Rules.Dungeons.Places;

/// <summary>What a place is like, and what is wrong with it.</summary>
/// <param name="Problems">What is wrong, one sentence each, for whoever made it; empty for a sound place.</param>
/// <param name="FloorSquares">Squares somebody may walk, wade or climb over.</param>
/// <param name="Reached">How many of them can be come to, with secret doors found, keys taken as they come and nothing forced.</param>
/// <param name="ReachedPlainly">The same without secret doors.</param>
/// <param name="Rooms">Regions that are no passages.</param>
/// <param name="Loops">The cyclomatic number of regions and ways between them: how many ways could be shut with everything still joined.</param>
/// <param name="DeadEndPercent">How many of the rooms have one way in, of a hundred.</param>
/// <param name="CriticalPath">Steps from the entrance to the nearest square of the goal, keys fetched on the way not counted; −1 without a goal.</param>
/// <param name="MeanRoom">Squares of a room on average, rounded down.</param>
/// <param name="RoomVariance">Variance of the rooms' sizes in squares, rounded down.</param>
/// <param name="Locks">Locked doors.</param>
/// <param name="Secrets">Secret doors.</param>
public sealed record PlaceReport(
    ImmutableArray<string> Problems,
    int FloorSquares,
    int Reached,
    int ReachedPlainly,
    int Rooms,
    int Loops,
    int DeadEndPercent,
    int CriticalPath,
    int MeanRoom,
    int RoomVariance,
    int Locks,
    int Secrets);
