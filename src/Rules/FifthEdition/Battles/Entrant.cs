using Guildhall.Rules.Dungeons;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Somebody who enters a battle.</summary>
/// <param name="Name">Tells it from the others at the table: a user's id, <c>goblin-warrior-2</c>. 1 to 64 characters, unique in the battle.</param>
/// <param name="Source">What it is.</param>
/// <param name="Side">Whose friend it is: all of one number. 0 to 7.</param>
/// <param name="At">The north-western square of its space.</param>
public sealed record Entrant(string Name, CombatantSource Source, int Side, Cell At)
{
    /// <summary>Whether somebody plays it; the others follow their minds.</summary>
    public bool Played { get; init; }

    /// <summary>Whether its player is asked before each reaction; otherwise its mind decides.</summary>
    public bool AsksReactions { get; init; }

    /// <summary>Whether it is surprised, and so rolls initiative with disadvantage.</summary>
    public bool Surprised { get; init; }

    /// <summary>How it behaves; null as its profile says.</summary>
    public MindProfile? Mind { get; init; }

    /// <summary>What it has left; null for all.</summary>
    public CombatReserves? Reserves { get; init; }
}
