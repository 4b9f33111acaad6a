using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What somebody wants in a battle.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "command")]
[JsonDerivedType(typeof(Begin), "begin")]
[JsonDerivedType(typeof(Join), "join")]
[JsonDerivedType(typeof(Move), "move")]
[JsonDerivedType(typeof(Act), "act")]
[JsonDerivedType(typeof(Ready), "ready")]
[JsonDerivedType(typeof(EndTurn), "end-turn")]
[JsonDerivedType(typeof(Answer), "answer")]
[JsonDerivedType(typeof(Adjust), "adjust")]
[JsonDerivedType(typeof(Redraw), "redraw")]
[JsonDerivedType(typeof(Stop), "stop")]
public abstract record BattleCommand
{
    private BattleCommand()
    {
    }

    /// <summary>Begins the battle: initiative is rolled, and the first turn starts.</summary>
    public sealed record Begin(BattleSetup Setup) : BattleCommand;

    /// <summary>Somebody comes later; rolls initiative and takes its place in the order.</summary>
    public sealed record Join(Entrant Entrant) : BattleCommand;

    /// <summary>A move by the cheapest way, within what is left of the speed.</summary>
    /// <param name="To">The north-western square of the space to end in.</param>
    public sealed record Move(int Seat, Cell To) : BattleCommand;

    /// <summary>An action of the profile, or a plain one (<see cref="BasicActions"/>).</summary>
    /// <param name="Action">Its key.</param>
    public sealed record Act(int Seat, string Action) : BattleCommand
    {
        /// <summary>Whom it is aimed at, by seat; where it may be repeated on one, several times.</summary>
        public ImmutableArray<int> Targets { get => field.IsDefault ? [] : field; init; }

        /// <summary>Where its area starts, or where it leads to; null where that is at the actor.</summary>
        public GridPoint? At { get; init; }

        /// <summary>Where its area points; null for round ones.</summary>
        public Heading? Toward { get; init; }

        /// <summary>The slot to expend; 0 for the lowest that will do.</summary>
        public int Slot { get; init; }

        /// <summary>Keys of options chosen.</summary>
        public ImmutableArray<string> Choices { get => field.IsDefault ? [] : field; init; }

        /// <summary>Whether it is taken as a bonus action, where both are possible.</summary>
        public bool AsBonus { get; init; }
    }

    /// <summary>Holds an action back until something happens.</summary>
    public sealed record Ready(int Seat, ReadyTrigger When, Act Then) : BattleCommand;

    /// <summary>Ends the turn.</summary>
    public sealed record EndTurn(int Seat) : BattleCommand;

    /// <summary>Answers the open question.</summary>
    /// <param name="Choice">One of the keys offered; null for no.</param>
    public sealed record Answer(int Seat, string? Choice) : BattleCommand;

    /// <summary>The table changes a combatant by its own ruling.</summary>
    public sealed record Adjust(int Seat) : BattleCommand
    {
        /// <summary>Hit points added, or taken away without any defense; null for none.</summary>
        public int? HitPoints { get; init; }

        /// <summary>Temporary hit points; null to leave them.</summary>
        public int? Temporary { get; init; }

        /// <summary>A condition laid on until it is taken off; null for none.</summary>
        public Condition? Lay { get; init; }

        /// <summary>A condition taken off; null for none.</summary>
        public Condition? Lift { get; init; }

        /// <summary>A square to stand on; null to leave it.</summary>
        public Cell? At { get; init; }

        /// <summary>Why it leaves the battle; null to stay.</summary>
        public LeaveReason? Leave { get; init; }
    }

    /// <summary>The map changes: a door opens, a light goes out. It keeps its size.</summary>
    public sealed record Redraw(Battlefield Field) : BattleCommand;

    /// <summary>The table ends the battle.</summary>
    /// <param name="Winner">The side that wins; null for none.</param>
    public sealed record Stop(int? Winner) : BattleCommand;
}
