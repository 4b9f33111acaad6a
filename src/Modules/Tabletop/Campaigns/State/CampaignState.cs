using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Guildhall.Core.Ids;
using Guildhall.Modules.Tabletop.Adventures;
using Guildhall.Rules.FifthEdition.Battles;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>Everything that is known of a campaign: its events, folded.</summary>
internal sealed record CampaignState
{
    /// <summary>The most heroes of a campaign.</summary>
    public const int MostHeroes = 6;

    private static readonly ImmutableSortedSet<string> _noNames = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Before the first event.</summary>
    public static CampaignState Initial { get; } = new();

    public CampaignPhase Phase { get; init; }

    /// <summary>In the words of who opened it; empty where the adventure's own will do.</summary>
    public string Title { get; init; } = "";

    /// <summary>The published adventure; null for one's own.</summary>
    public string? Adventure { get; init; }

    /// <summary>Who runs the game; null where the platform does.</summary>
    public Person? Master { get; init; }

    public CampaignRules Rules { get; init; } = CampaignRules.ByTheBook;

    /// <summary>By key, in the order of joining.</summary>
    public ImmutableSortedDictionary<string, TableHero> Heroes { get; init; } = ImmutableSortedDictionary.Create<string, TableHero>(StringComparer.Ordinal);

    /// <summary>How many heroes ever joined.</summary>
    public int Joined { get; init; }

    /// <summary>How many sessions have begun.</summary>
    public int Session { get; init; }

    /// <summary>When the last of them began, UTC.</summary>
    public DateTimeOffset? SessionAt { get; init; }

    /// <summary>Grows with everything that makes earlier buttons worthless.</summary>
    public int Stamp { get; init; }

    /// <summary>The adventure's scene; null where there is none.</summary>
    public string? Scene { get; init; }

    /// <summary>The dungeon master's own scene; null where there is none.</summary>
    public OwnScene? Own { get; init; }

    public ImmutableSortedSet<string> Visited { get; init; } = _noNames;

    public ImmutableSortedSet<string> Flags { get; init; } = _noNames;

    /// <summary>Choices that can be made once and were: <c>scene/choice</c>.</summary>
    public ImmutableSortedSet<string> Made { get; init; } = _noNames;

    /// <summary>Scenes whose fight is over.</summary>
    public ImmutableSortedSet<string> Fought { get; init; } = _noNames;

    public BattleState? Battle { get; init; }

    /// <summary>The scene whose fight it is.</summary>
    public string? BattleScene { get; init; }

    public Stash Stash { get; init; } = Stash.Empty;

    /// <summary>Minutes since the campaign began.</summary>
    public long Minutes { get; init; }

    /// <summary>Minutes at which the last long rest ended.</summary>
    public long? RestedAt { get; init; }

    /// <summary>The newest last, at most <see cref="MostNotes"/>.</summary>
    public ImmutableArray<CampaignNote> Notes { get => field.IsDefault ? [] : field; init; }

    /// <summary>When the turn passes on by itself, UTC; null for never.</summary>
    public DateTimeOffset? TurnEndsAt { get; init; }

    /// <summary>The place that is explored, or may be entered; null for none.</summary>
    public Expedition? Place { get; init; }

    /// <summary>The last check or save that everybody saw, until something else happens; null for none.</summary>
    public ThrownTest? Thrown { get; init; }

    /// <summary>Evenings that are planned.</summary>
    public ImmutableArray<Evening> Evenings { get => field.IsDefault ? [] : field; init; }

    /// <summary>How many evenings were ever planned.</summary>
    public int Planned { get; init; }

    /// <summary>The adventure's ending, once it has one.</summary>
    public string? Ending { get; init; }

    /// <summary>The state that an undo brings back; it has none itself.</summary>
    public CampaignState? Before { get; init; }

    /// <summary>How many notes are kept.</summary>
    public const int MostNotes = 50;

    /// <summary>The adventure that is played.</summary>
    [JsonIgnore]
    public Adventure? Story => Adventure is null ? null : AdventureCatalog.Find(Adventure);

    /// <summary>The scene the party is in.</summary>
    [JsonIgnore]
    public Scene? Here => Scene is null ? null : Story?.Find(Scene);

    /// <summary>Whether a battle is being fought.</summary>
    [JsonIgnore]
    public bool Fighting => Battle is { Phase: BattlePhase.Fighting };

    /// <summary>The place the party is in; null outside of one.</summary>
    [JsonIgnore]
    public Expedition? Inside => Place is { Inside: true } place ? place : null;

    /// <summary>The hero somebody plays, or null.</summary>
    public TableHero? HeroOf(Id<User> user) => Heroes.Values.FirstOrDefault(hero => hero.UserId == user);

    /// <summary>Whether somebody runs this game.</summary>
    public bool IsMaster(Id<User> user) => Master is { } master && master.UserId == user;

    /// <summary>A hero changed in place.</summary>
    public CampaignState With(string key, Func<TableHero, TableHero> change) => this with { Heroes = Heroes.SetItem(key, change(Heroes[key])) };
}
