using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Something that lasts on a combatant: a condition, a change to its numbers, or steps that wait. Exactly one of the three is given.</summary>
/// <param name="Id">Unique in the battle.</param>
/// <param name="Source">The seat of whoever caused it.</param>
/// <param name="Origin">The action, spell or rule it comes from.</param>
public sealed record ActiveEffect(int Id, int Source, string Origin)
{
    /// <summary>The condition laid on.</summary>
    public Condition? Condition { get; init; }

    /// <summary>The change to its numbers.</summary>
    public EffectKind? Kind { get; init; }

    /// <summary>When its steps run.</summary>
    public LaterAt? Waits { get; init; }

    /// <summary>Where the steps stand in the origin's tree (<see cref="AutomationTree.Steps"/>); −1 for none.</summary>
    public int Step { get; init; } = -1;

    /// <summary>How much; its unit is the kind's.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Amount { get; init; }

    /// <summary>Dice thrown each time it counts.</summary>
    public HitDice? Dice { get; init; }

    /// <summary>Damage types it is about; empty for all.</summary>
    public ImmutableArray<DamageType> Types { get => field.IsDefault ? [] : field; init; }

    /// <summary>Abilities it is about; empty for all.</summary>
    public ImmutableArray<Ability> Abilities { get => field.IsDefault ? [] : field; init; }

    /// <summary>Conditions it is about.</summary>
    public ImmutableArray<Condition> Conditions { get => field.IsDefault ? [] : field; init; }

    /// <summary>Only what comes from these creature types; empty for all.</summary>
    public ImmutableArray<CreatureType> From { get => field.IsDefault ? [] : field; init; }

    /// <summary>The item it is about; null for whatever its bearer strikes with.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Weapon { get; init; }

    /// <summary>How often it still counts; 0 for always.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Uses { get; init; }

    /// <summary>What ends it in any case.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public SpanEnd Until { get; init; }

    /// <summary>Rounds left, with <see cref="SpanEnd.Rounds"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Rounds { get; init; }

    /// <summary>Whether the end of the present turn does not count as the end of the next.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool SkipsTurn { get; init; }

    /// <summary>When its bearer saves again.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public SaveRepeat Repeat { get; init; }

    /// <summary>Whether its bearer saves again when hurt.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool RepeatOnDamage { get; init; }

    /// <summary>Whether that save has advantage.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool EasedByDamage { get; init; }

    /// <summary>Whether damage ends it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool EndsOnDamage { get; init; }

    /// <summary>Whether it ends when its bearer attacks or casts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool EndsOnAttack { get; init; }

    /// <summary>Whether somebody beside its bearer may end it with an action.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Wakeable { get; init; }

    /// <summary>Whether three saves of a kind decide; the counts so far.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool ThreeTimes { get; init; }

    /// <summary>Saves succeeded, where three decide.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Succeeded { get; init; }

    /// <summary>Saves failed, where three decide.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Failed { get; init; }

    /// <summary>The ability of repeated saves.</summary>
    public Ability? SavedWith { get; init; }

    /// <summary>What they must reach.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Dc { get; init; }

    /// <summary>What a check to get out must reach; 0 where no check helps.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int EscapeDc { get; init; }

    /// <summary>Armor class of what binds the bearer; 0 where nothing can be cut.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int BondArmorClass { get; init; }

    /// <summary>Hit points it has left.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int BondHitPoints { get; init; }

    /// <summary>The casting that carries it; 0 for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Casting { get; init; }

    /// <summary>The slot it was cast with, for steps that wait.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Slot { get; init; }
}
