using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>
/// Something legal now, with all that may be filled in: a button, a mind, a model or a validator needs nothing else.
/// </summary>
/// <param name="Seat">Who may do it.</param>
/// <param name="Kind">Which command it stands for.</param>
/// <param name="Key">The action's key; empty for moves and the end of the turn.</param>
/// <param name="Cost">What it costs.</param>
public sealed record LegalAction(int Seat, LegalKind Kind, string Key, ActionCost Cost)
{
    /// <summary>Seats it may be aimed at; empty where it needs none.</summary>
    public ImmutableArray<int> Targets { get => field.IsDefault ? [] : field; init; }

    /// <summary>How many of them at least: 0 or 1.</summary>
    public int Least { get; init; }

    /// <summary>How many of them at most, with the lowest slot.</summary>
    public int Most { get; init; }

    /// <summary>Whether one target may be named several times.</summary>
    public bool Repeats { get; init; }

    /// <summary>The area to be placed; null for none.</summary>
    public ActionArea? Area { get; init; }

    /// <summary>Feet around the actor in which <see cref="BattleCommand.Act.At"/> may lie; 0 where it starts at the actor.</summary>
    public int PlaceFeet { get; init; }

    /// <summary>Whether <see cref="BattleCommand.Act.At"/> names a space to get to.</summary>
    public bool Destination { get; init; }

    /// <summary>Whether it needs <see cref="BattleCommand.Act.Toward"/>.</summary>
    public bool Directed { get; init; }

    /// <summary>Slots it may be cast with, lowest first; empty where it takes none.</summary>
    public ImmutableArray<int> Slots { get => field.IsDefault ? [] : field; init; }

    /// <summary>Options to choose one from; for an answer the reactions offered.</summary>
    public ImmutableArray<string> Choices { get => field.IsDefault ? [] : field; init; }

    /// <summary>Where a move may end.</summary>
    public ImmutableArray<LegalPlace> Places { get => field.IsDefault ? [] : field; init; }
}
