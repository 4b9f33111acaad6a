using System.Collections.Immutable;

namespace Guildhall.Rules.Dungeons;

/// <summary>What <see cref="DungeonCheck"/> found.</summary>
/// <param name="Problems">Whatever makes the dungeon unfit, in the order found; empty for a sound one.</param>
/// <param name="Reached">Rooms one can come to when every secret is found.</param>
/// <param name="ReachedWithoutSecrets">Rooms one can come to when none is.</param>
/// <param name="Solvable">Whether the goal can be come to with keys found on the way and no secret found.</param>
/// <param name="Loops">Passages beyond those a tree would need (the cyclomatic number).</param>
/// <param name="DeadEnds">Rooms with a single door.</param>
/// <param name="CriticalPath">Passages from the entrance to the goal by the shortest way, locks aside.</param>
public sealed record DungeonReport(
    ImmutableArray<string> Problems, int Reached, int ReachedWithoutSecrets, bool Solvable, int Loops, int DeadEnds, int CriticalPath);
