using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>One side's fighter, as it stands.</summary>
/// <param name="Seat">Its place in <see cref="BattleState.Combatants"/>, for the whole battle.</param>
/// <param name="Name">Tells it from the others at the table.</param>
/// <param name="Source">What it is.</param>
/// <param name="Side">Whose friend it is.</param>
/// <param name="At">The north-western square of its space.</param>
/// <param name="Health">Hit points and death saves.</param>
public sealed record Combatant(int Seat, string Name, CombatantSource Source, int Side, Cell At, Vitality Health)
{
    private ActiveSum? _sum;
    private CombatProfile? _profile;

    /// <summary>Whether somebody plays it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Played { get; init; }

    /// <summary>Whether its player is asked before each reaction.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AsksReactions { get; init; }

    /// <summary>Whether it was surprised.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Surprised { get; init; }

    /// <summary>How it behaves; null as its profile says.</summary>
    public MindProfile? Mind { get; init; }

    /// <summary>Whether it squeezes into a space one size smaller.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Squeezed { get; init; }

    /// <summary>Why it is no longer there; null while it is.</summary>
    public LeaveReason? Gone { get; init; }

    /// <summary>Its initiative.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Initiative { get; init; }

    /// <summary>Exhaustion levels, 0 to 6.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Exhaustion { get; init; }

    /// <summary>What it may still do.</summary>
    public TurnBudget Budget { get => field ?? TurnBudget.BeforeFirstTurn; init; }

    /// <summary>What lasts on it.</summary>
    public ImmutableArray<ActiveEffect> Effects
    {
        get => field.IsDefault ? [] : field;
        init
        {
            field = value;
            _sum = null;
        }
    }

    /// <summary>Slots expended of the levels 1 to 9; empty for none.</summary>
    public ImmutableArray<int> SlotsSpent { get => field.IsDefault ? [] : field; init; }

    /// <summary>Uses spent, by counter; what must recharge stands here with 1.</summary>
    public ImmutableSortedDictionary<string, int> UsesSpent { get => field ?? ImmutableSortedDictionary<string, int>.Empty; init; }

    /// <summary>Legendary resistances left.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Resistances { get; init; }

    /// <summary>The action it holds back; null for none.</summary>
    public ReadiedAction? Readied { get; init; }

    /// <summary>Whether damage silences its regeneration on its next turn.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool RegenerationStopped { get; init; }

    /// <summary>The seat that hurt it last; −1 for none.</summary>
    public int HurtBy { get; init; } = -1;

    /// <summary>The seat that summoned it; −1 for none.</summary>
    public int SummonedBy { get; init; } = -1;

    /// <summary>The casting it stays for; 0 for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Casting { get; init; }

    /// <summary>What it is now, where it has been changed into something else; null for itself.</summary>
    public CombatantSource? Shape
    {
        get;
        init
        {
            field = value;
            _profile = null;
            _sum = null;
        }
    }

    /// <summary>Its numbers.</summary>
    [JsonIgnore]
    public CombatProfile Profile => _profile ??= CombatProfile.Of(Shape ?? Source);

    /// <summary>Its space.</summary>
    [JsonIgnore]
    public Footprint Space => new(At, Math.Max(1, Profile.Figures.Edge - (Squeezed ? 1 : 0)));

    /// <summary>Whether it is on the field and has hit points.</summary>
    [JsonIgnore]
    public bool Stands => Gone is null && Health.State == LifeState.Standing;

    /// <summary>Whether it is on the field, alive or not.</summary>
    [JsonIgnore]
    public bool Present => Gone is null;

    /// <summary>What its effects come to together.</summary>
    [JsonIgnore]
    internal ActiveSum Sum => _sum ??= ActiveSum.Of(this);
}
