using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Delve.State;

/// <summary>Somebody who can fight: a hero of the party or a creature of the dungeon.</summary>
/// <param name="Key"><c>h1</c>, <c>h2</c>… for heroes, <c>f1</c>, <c>f2</c>… for foes; stable within a session.</param>
/// <param name="Health">Hit points and death saves.</param>
internal sealed record Fighter(string Key, Vitality Health)
{
    /// <summary>Who the hero is; null for a foe.</summary>
    public HeroIdentity? Hero { get; init; }

    /// <summary>The key of the stat block; null for a hero.</summary>
    public string? Creature { get; init; }

    /// <summary>Which of several alike, from 1; 0 where it is the only one.</summary>
    public int Number { get; init; }

    /// <summary>The initiative count of the present fight.</summary>
    public int Initiative { get; init; }

    /// <summary>Whether it has left the fight.</summary>
    public bool Fled { get; init; }

    /// <summary>Whether the player let the turn clock run out and has not acted since.</summary>
    public bool Away { get; init; }

    /// <summary>Whether the reaction is spent until the next own turn.</summary>
    public bool Reacted { get; init; }

    /// <summary>What hangs on it.</summary>
    public ImmutableArray<ActiveEffect> Effects { get; init; } = [];

    /// <summary>How often limited things were used: <c>slot-1</c>, <c>second-wind</c>, <c>hit-dice</c>, <c>fire-breath</c>…</summary>
    public ImmutableSortedDictionary<string, int> Spent { get; init; } = NothingSpent;

    /// <summary>Nothing used so far.</summary>
    [JsonIgnore]
    public static ImmutableSortedDictionary<string, int> NothingSpent { get; } = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>Whether it can still be fought and fight: conscious and there.</summary>
    [JsonIgnore]
    public bool Stands => Health.State == LifeState.Standing && !Fled;

    /// <summary>The conditions on it, being down included.</summary>
    [JsonIgnore]
    public IEnumerable<Condition> Conditions =>
        Effects.Select(effect => effect.Condition).OfType<Condition>()
            .Concat(Health.State is LifeState.Dying or LifeState.Stable ? [Condition.Unconscious] : []);

    /// <summary>How often a limited thing was used.</summary>
    public int Uses(string key) => Spent.GetValueOrDefault(key);

    /// <summary>Whether something of that name hangs on it.</summary>
    public bool Has(string effect) => Effects.Any(active => active.Key == effect);

    /// <summary>With an effect, in place of one of the same name and source.</summary>
    public Fighter With(ActiveEffect effect) => this with
    {
        Effects = [.. Effects.Where(active => active.Key != effect.Key || active.Source != effect.Source), effect],
    };
}
