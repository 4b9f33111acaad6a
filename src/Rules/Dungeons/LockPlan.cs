using System.Collections.Immutable;

namespace Guildhall.Rules.Dungeons;

/// <summary>How the doors of a layout are found, what each room is for and where the keys lie.</summary>
/// <param name="Doors">One for each edge of the sketch.</param>
/// <param name="Roles">One for each room.</param>
/// <param name="Keys">Item and room of every key.</param>
internal sealed record LockPlan(ImmutableArray<DungeonDoor> Doors, ImmutableArray<RoomRole> Roles, ImmutableArray<KeyPlace> Keys);
