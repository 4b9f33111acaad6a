using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What a combatant may still do.</summary>
/// <param name="Actions">Actions left.</param>
/// <param name="Bonus">Whether the bonus action is left.</param>
/// <param name="Reaction">Whether the reaction is left.</param>
/// <param name="Feet">Movement left.</param>
/// <param name="Legendary">Legendary actions left until its next turn.</param>
public sealed record TurnBudget(int Actions, bool Bonus, bool Reaction, int Feet, int Legendary)
{
    /// <summary>Nothing but a reaction.</summary>
    public static TurnBudget BeforeFirstTurn { get; } = new(0, false, true, 0, 0);

    /// <summary>Attacks of the present Attack action made so far; empty where none has begun.</summary>
    public ImmutableArray<string> Struck { get => field.IsDefault ? [] : field; init; }

    /// <summary>Whether the present Attack action may go on.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Striking { get; init; }

    /// <summary>The Light weapon it struck with in this turn; null for none.</summary>
    public string? LightWith { get; init; }

    /// <summary>What counts once in a turn and is used up, by key.</summary>
    public ImmutableArray<string> Once { get => field.IsDefault ? [] : field; init; }

    /// <summary>Feet it ran in a straight line just before.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Charged { get; init; }

    /// <summary>Whether a spell has been cast with a slot in this turn.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool CastWithSlot { get; init; }

    /// <summary>Whether it has attacked or cast in this turn.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Attacked { get; init; }
}
