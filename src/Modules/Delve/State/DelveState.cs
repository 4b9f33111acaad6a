using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Guildhall.Core.Ids;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Modules.Delve.State;

/// <summary>Everything that is known of a delve: its events, folded.</summary>
internal sealed record DelveState
{
    private static readonly ImmutableSortedSet<string> _noNames = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);
    private static readonly ImmutableSortedDictionary<string, Fighter> _nobody =
        ImmutableSortedDictionary.Create<string, Fighter>(StringComparer.Ordinal);

    /// <summary>Before the first event.</summary>
    public static DelveState Initial { get; } = new();

    public DelvePhase Phase { get; init; }

    public DelveOutcome? Outcome { get; init; }

    /// <summary>How long a hero's turn lasts, in seconds.</summary>
    public int TurnSeconds { get; init; }

    public SealedDungeon? Map { get; init; }

    /// <summary>Whether the party has left the entrance: from then on the dungeon is stocked for its size.</summary>
    public bool SetOff { get; init; }

    /// <summary>Grows with every turn and every room: what a button was offered for.</summary>
    public int Stamp { get; init; }

    public int Room { get; init; }

    /// <summary>The room the party came from; where it flees to.</summary>
    public int? CameFrom { get; init; }

    public ImmutableSortedSet<int> Visited { get; init; } = [];

    /// <summary>Rooms whose foes are overcome.</summary>
    public ImmutableSortedSet<int> Cleared { get; init; } = [];

    /// <summary>Locked doors that no longer are.</summary>
    public ImmutableSortedSet<int> Unlocked { get; init; } = [];

    /// <summary>Secret doors that no longer are.</summary>
    public ImmutableSortedSet<int> FoundPassages { get; init; } = [];

    /// <summary>Traps seen in time, by site.</summary>
    public ImmutableSortedSet<string> NoticedTraps { get; init; } = _noNames;

    /// <summary>Traps sprung or disarmed, by site.</summary>
    public ImmutableSortedSet<string> SpentTraps { get; init; } = _noNames;

    /// <summary>Rooms and features that need no second search, by site.</summary>
    public ImmutableSortedSet<string> Searched { get; init; } = _noNames;

    /// <summary>Who has tried what already: <c>h1/pick/5</c>.</summary>
    public ImmutableSortedSet<string> Tried { get; init; } = _noNames;

    /// <summary>Keys of this dungeon that the party holds.</summary>
    public ImmutableSortedSet<string> Keys { get; init; } = _noNames;

    /// <summary>Heroes by key, in the order of joining.</summary>
    public ImmutableSortedDictionary<string, Fighter> Party { get; init; } = _nobody;

    /// <summary>Heroes who went home before the others, by key; null where nobody did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableSortedDictionary<string, Fighter>? Gone { get; init; }

    public Fight? Fight { get; init; }

    /// <summary>Foes that a fleeing party left behind, by room.</summary>
    public ImmutableSortedDictionary<int, ImmutableArray<Fighter>> Remnants { get; init; } = ImmutableSortedDictionary<int, ImmutableArray<Fighter>>.Empty;

    public int ShortRests { get; init; }

    public bool LongRested { get; init; }

    public long CoinsFound { get; init; }

    public int FoesOvercome { get; init; }

    /// <summary>How many events of each kind were told, for the narrator.</summary>
    public ImmutableSortedDictionary<string, int> Told { get; init; } = Fighter.NothingSpent;

    [JsonIgnore]
    public Dungeon Dungeon => Map!.Dungeon;

    [JsonIgnore]
    public DungeonRoom Here => Dungeon.Room(Room);

    /// <summary>The hero a person plays in this delve, or null.</summary>
    public Fighter? HeroOf(Id<User> user) => Party.Values.FirstOrDefault(hero => hero.Hero!.UserId == user);

    /// <summary>Whether a person's hero went home before the others.</summary>
    public bool IsGone(Id<User> user) => Gone?.Values.Any(hero => hero.Hero!.UserId == user) == true;

    /// <summary>A fighter by key, hero or foe.</summary>
    public Fighter this[string key] => Find(key) ?? throw new KeyNotFoundException($"There is no fighter '{key}'.");

    /// <summary>A fighter by key, or null.</summary>
    public Fighter? Find(string key) =>
        Party.TryGetValue(key, out var hero) ? hero
        : Fight is not null && Fight.Foes.TryGetValue(key, out var foe) ? foe
        : Gone?.GetValueOrDefault(key);

    /// <summary>A fighter changed in place.</summary>
    public DelveState With(string key, Func<Fighter, Fighter> change) => Party.TryGetValue(key, out var hero)
        ? this with { Party = Party.SetItem(key, change(hero)) }
        : this with { Fight = Fight! with { Foes = Fight.Foes.SetItem(key, change(Fight.Foes[key])) } };
}
