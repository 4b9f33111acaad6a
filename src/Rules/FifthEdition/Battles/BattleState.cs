using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>A battle as it stands. It is written as canonical JSON and equal after being read again.</summary>
public sealed record BattleState
{
    private Battlefield? _air;
    private (bool Rescuers, bool Auras)? _company;

    /// <summary>Before anything.</summary>
    public static BattleState Initial { get; } = new();

    /// <summary>How far it is.</summary>
    public BattlePhase Phase { get; init; }

    /// <summary>Where it is fought; null before it begins.</summary>
    public Battlefield? Field
    {
        get;
        init
        {
            field = value;
            _air = null;
        }
    }

    /// <summary>What the table agreed on.</summary>
    public HouseRules Rules { get => field ?? HouseRules.ByTheBook; init; }

    /// <summary>Whether the sun shines.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Sunlight { get; init; }

    /// <summary>Whether a legendary creature is at home.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool InLair { get; init; }

    /// <summary>Everybody, by seat; those who left or died keep theirs.</summary>
    public ImmutableArray<Combatant> Combatants { get => field.IsDefault ? [] : field; init; }

    /// <summary>Seats in the order of their turns.</summary>
    public ImmutableArray<int> Order
    {
        get => field.IsDefault ? [] : field;
        init
        {
            field = value;
            _company = null;
        }
    }

    /// <summary>The round, from 1.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Round { get; init; }

    /// <summary>The place in <see cref="Order"/> whose turn it is; −1 before the first.</summary>
    public int Turn { get; init; } = -1;

    /// <summary>Areas that stay.</summary>
    public ImmutableArray<BattleZone> Zones
    {
        get => field.IsDefault ? [] : field;
        init
        {
            field = value;
            _air = null;
        }
    }

    /// <summary>Spells that go on.</summary>
    public ImmutableArray<ActiveCasting> Castings { get => field.IsDefault ? [] : field; init; }

    /// <summary>The last id given to an effect, a zone or a casting.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int LastId { get; init; }

    /// <summary>The round in which the lair last had its count; 0 for none yet.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int LairRound { get; init; }

    /// <summary>The round in which somebody last attacked, harmed, or forced a save; 0 for none yet.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int LastBlow { get; init; }

    /// <summary>What a player is asked; nothing else happens until it is answered.</summary>
    public BattleQuestion? Question { get; init; }

    /// <summary>The side that won; null while it goes on or if none did.</summary>
    public int? Winner { get; init; }

    /// <summary>The seat whose turn it is; −1 for none.</summary>
    [JsonIgnore]
    public int Active => Phase == BattlePhase.Fighting && Turn >= 0 && Turn < Order.Length ? Order[Turn] : -1;

    /// <summary>The map.</summary>
    [JsonIgnore]
    internal BattleMap Map => Field!.Map;

    /// <summary>The field with what zones do to light and air.</summary>
    [JsonIgnore]
    internal Battlefield Air => _air ??= ZoneAir.Over(this);

    /// <summary>Whether anybody here may turn D20 Tests, and whether anybody's presence gives friends something.</summary>
    [JsonIgnore]
    internal (bool Rescuers, bool Auras) Company => _company ??= (
        Combatants.Any(one => !CombatProfile.Of(one.Source).Rescues.IsEmpty), Combatants.Any(one => CombatProfile.Of(one.Source).Aura is not null));

    /// <summary>The one on a seat.</summary>
    public Combatant this[int seat] => Combatants[seat];

    /// <summary>Who has a name; null for nobody.</summary>
    public Combatant? Find(string name)
    {
        foreach (var one in Combatants)
        {
            if (string.Equals(one.Name, name, StringComparison.Ordinal)) return one;
        }

        return null;
    }
}
