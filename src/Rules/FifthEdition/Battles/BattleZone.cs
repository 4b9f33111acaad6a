using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>An area that stays: a cloud, a wall, an aura.</summary>
/// <param name="Id">Unique in the battle.</param>
/// <param name="Source">The seat of whoever laid it.</param>
/// <param name="Origin">The action or feature it comes from.</param>
/// <param name="Shape">Its form and size.</param>
/// <param name="At">Where it starts; for an aura that goes with its source it does not matter.</param>
public sealed record BattleZone(int Id, int Source, string Origin, ActionArea Shape, GridPoint At)
{
    /// <summary>Where it points; a heading to nowhere for round ones.</summary>
    public Heading Toward { get; init; }

    /// <summary>Whether it goes with its source.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Follows { get; init; }

    /// <summary>When its steps run; null where it only changes the ground.</summary>
    public LaterAt? Waits { get; init; }

    /// <summary>Where the steps stand in the origin's tree; −1 for none.</summary>
    public int Step { get; init; } = -1;

    /// <summary>What it does to the ground and the air; null for nothing.</summary>
    public EffectKind? Kind { get; init; }

    /// <summary>How much; its unit is the kind's.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Amount { get; init; }

    /// <summary>How much damage it still deals before its spell ends; 0 for any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int DamageLeft { get; init; }

    /// <summary>The casting that carries it; 0 for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Casting { get; init; }

    /// <summary>The slot it was cast with.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Slot { get; init; }

    /// <summary>Rounds left, counted at the end of its source's turns; 0 for no count.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Rounds { get; init; }

    /// <summary>Seats it has worked on in this turn.</summary>
    public ImmutableArray<int> Touched { get => field.IsDefault ? [] : field; init; }

    /// <summary>The squares of one that stays where it is.</summary>
    [JsonIgnore]
    internal CellSet? Cells { get; init; }
}
