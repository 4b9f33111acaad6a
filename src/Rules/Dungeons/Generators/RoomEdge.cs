using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>A way between two rooms of a sketch.</summary>
/// <param name="One">The room in the north or west of a doorway, or the lower end of stairs.</param>
/// <param name="Other">The other room.</param>
/// <param name="Doorway">Where a door may be; null for stairs, and where caves run into each other.</param>
internal sealed record RoomEdge(int One, int Other, Spot? Doorway);
