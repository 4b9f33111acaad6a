using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>A place the party explores: what became of it, where everybody is, and what each of them knows.</summary>
internal sealed record Expedition
{
    private static readonly ImmutableSortedDictionary<string, Spot> _nowhere = ImmutableSortedDictionary.Create<string, Spot>(StringComparer.Ordinal);
    private static readonly ImmutableSortedDictionary<string, Fog> _unknown = ImmutableSortedDictionary.Create<string, Fog>(StringComparer.Ordinal);
    private static readonly ImmutableSortedDictionary<string, int> _none = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>The place as text: it outlives any change of the generators.</summary>
    public required string Text { get; init; }

    /// <summary>The kind it was made as, e.g. <c>crypt</c>; empty for one drawn by hand.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The level it was made for, 1 to 20.</summary>
    public int Level { get; init; } = 1;

    public PlaceState Now { get; init; } = PlaceState.Untouched;

    /// <summary>Whether the party is in it.</summary>
    public bool Inside { get; init; }

    /// <summary>Where each hero is.</summary>
    public ImmutableSortedDictionary<string, Spot> At { get; init; } = _nowhere;

    /// <summary>What each hero knows.</summary>
    public ImmutableSortedDictionary<string, Fog> Known { get; init; } = _unknown;

    /// <summary>Who lives there: creatures by spawn; nobody's business but the dungeon master's.</summary>
    public ImmutableSortedDictionary<int, string> Dwellers { get; init; } = ImmutableSortedDictionary<int, string>.Empty;

    /// <summary>Spawns whose creature is overcome.</summary>
    public ImmutableSortedSet<int> Gone { get; init; } = [];

    /// <summary>The fight that is on: combatants by name with the spawn they come from.</summary>
    public ImmutableSortedDictionary<string, int> Met { get; init; } = _none;

    /// <summary>The dungeon master's own rules of who may enter, by region.</summary>
    public ImmutableSortedDictionary<int, AccessRule> Rules { get; init; } = ImmutableSortedDictionary<int, AccessRule>.Empty;

    /// <summary>Regions with the heroes whose players agreed to enter.</summary>
    public ImmutableSortedDictionary<int, ImmutableSortedSet<string>> Agreed { get; init; } = ImmutableSortedDictionary<int, ImmutableSortedSet<string>>.Empty;

    /// <summary>The region the party was last kept out of; null for none.</summary>
    public int? Closed { get; init; }

    /// <summary>Doors that were tried and did not open, with what holds them: <c>locked</c>, <c>barred</c>, <c>stuck</c>.</summary>
    public ImmutableSortedDictionary<int, string> Tried { get; init; } = ImmutableSortedDictionary<int, string>.Empty;

    /// <summary>Torches each hero has lit.</summary>
    public ImmutableSortedDictionary<string, int> Torches { get; init; } = _none;

    /// <summary>Feet walked that do not make a minute yet.</summary>
    public int Feet { get; init; }

    /// <summary>Whether the goal was come to.</summary>
    public bool Reached { get; init; }

    /// <summary>The place as it was made.</summary>
    [JsonIgnore]
    public Place Place => PlaceShelf.Of(Text);

    /// <summary>Where a hero is; the entrance for one who has only just come.</summary>
    public Spot Of(string hero) => At.TryGetValue(hero, out var spot) ? spot : Place.Entrance;

    /// <summary>What a hero knows.</summary>
    public Fog FogOf(string hero) => Known.TryGetValue(hero, out var fog) ? fog : Fog.Whole;

    /// <summary>Who may enter a region, as the dungeon master has it, else as it was made.</summary>
    public AccessRule? RuleOf(int region) => Rules.TryGetValue(region, out var own) ? own : Place.Region(region).Access;

    /// <summary>Whether whoever a spawn stands for is still there.</summary>
    public bool IsThere(PlaceSpawn spawn) => Dwellers.ContainsKey(spawn.Id) && !Gone.Contains(spawn.Id);
}
