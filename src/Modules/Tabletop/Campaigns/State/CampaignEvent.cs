using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Guildhall.Core.Ids;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>The story of a campaign: everything that can happen. Every face thrown is in it. Who may know of it says <see cref="Audience"/>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Started), "started")]
[JsonDerivedType(typeof(HeroJoined), "hero-joined")]
[JsonDerivedType(typeof(HeroLeft), "hero-left")]
[JsonDerivedType(typeof(SessionBegan), "session-began")]
[JsonDerivedType(typeof(SessionPaused), "session-paused")]
[JsonDerivedType(typeof(SessionResumed), "session-resumed")]
[JsonDerivedType(typeof(SessionEnded), "session-ended")]
[JsonDerivedType(typeof(Kept), "kept")]
[JsonDerivedType(typeof(Undone), "undone")]
[JsonDerivedType(typeof(SceneEntered), "scene-entered")]
[JsonDerivedType(typeof(SceneSet), "scene-set")]
[JsonDerivedType(typeof(ChoiceMade), "choice-made")]
[JsonDerivedType(typeof(Flagged), "flagged")]
[JsonDerivedType(typeof(StashChanged), "stash-changed")]
[JsonDerivedType(typeof(ExperienceGained), "experience-gained")]
[JsonDerivedType(typeof(HeroHurt), "hero-hurt")]
[JsonDerivedType(typeof(HeroHealed), "hero-healed")]
[JsonDerivedType(typeof(HeroInspired), "hero-inspired")]
[JsonDerivedType(typeof(HeroAiled), "hero-ailed")]
[JsonDerivedType(typeof(HeroRecovered), "hero-recovered")]
[JsonDerivedType(typeof(BattleOpened), "battle-opened")]
[JsonDerivedType(typeof(Fought), "fought")]
[JsonDerivedType(typeof(Thought), "thought")]
[JsonDerivedType(typeof(ParleyTried), "parley-tried")]
[JsonDerivedType(typeof(BattleClosed), "battle-closed")]
[JsonDerivedType(typeof(Tested), "tested")]
[JsonDerivedType(typeof(InspirationSpent), "inspiration-spent")]
[JsonDerivedType(typeof(Rested), "rested")]
[JsonDerivedType(typeof(HitDieSpent), "hit-die-spent")]
[JsonDerivedType(typeof(SheetChanged), "sheet-changed")]
[JsonDerivedType(typeof(TimePassed), "time-passed")]
[JsonDerivedType(typeof(NoteWritten), "note-written")]
[JsonDerivedType(typeof(Whispered), "whispered")]
[JsonDerivedType(typeof(RulesSet), "rules-set")]
[JsonDerivedType(typeof(Overruled), "overruled")]
[JsonDerivedType(typeof(Attempted), "attempted")]
[JsonDerivedType(typeof(ClockSet), "clock-set")]
[JsonDerivedType(typeof(WentAway), "went-away")]
[JsonDerivedType(typeof(CameBack), "came-back")]
[JsonDerivedType(typeof(Explored), "explored")]
[JsonDerivedType(typeof(EveningPlanned), "evening-planned")]
[JsonDerivedType(typeof(EveningAnswered), "evening-answered")]
[JsonDerivedType(typeof(EveningCalledOff), "evening-called-off")]
[JsonDerivedType(typeof(EveningCame), "evening-came")]
[JsonDerivedType(typeof(Ended), "ended")]
internal abstract record CampaignEvent
{
    private CampaignEvent()
    {
    }

    /// <summary>A campaign was opened.</summary>
    /// <param name="Master">Its dungeon master; null where the platform runs it.</param>
    public sealed record Started([PlayerText] string Title, string? Adventure, Person? Master, CampaignRules Rules) : CampaignEvent;

    public sealed record HeroJoined(TableHero Hero) : CampaignEvent;

    public sealed record HeroLeft(string Hero) : CampaignEvent;

    public sealed record SessionBegan(int Number, DateTimeOffset At) : CampaignEvent;

    public sealed record SessionPaused : CampaignEvent;

    public sealed record SessionResumed : CampaignEvent;

    public sealed record SessionEnded(int Number, DateTimeOffset At) : CampaignEvent;

    /// <summary>The state as it is now is kept, so that what follows can be taken back.</summary>
    public sealed record Kept : CampaignEvent;

    /// <summary>What was kept last is the state again.</summary>
    public sealed record Undone : CampaignEvent;

    /// <summary>The party comes to a scene of the adventure.</summary>
    public sealed record SceneEntered(string Scene, bool First) : CampaignEvent;

    /// <summary>A scene in the dungeon master's own words.</summary>
    public sealed record SceneSet([PlayerText] string Title, [PlayerText] string Text) : CampaignEvent;

    /// <summary>Somebody made a choice.</summary>
    /// <param name="Tests">The rolls it depended on; empty where it simply works.</param>
    public sealed record ChoiceMade(string Scene, string Choice, string Hero, ImmutableArray<HeroTest> Tests, bool Succeeded) : CampaignEvent;

    public sealed record Flagged(string Flag) : CampaignEvent;

    /// <summary>Something came into the stash or left it.</summary>
    /// <param name="Item">Null for coins.</param>
    /// <param name="Change">How many, or copper pieces.</param>
    /// <param name="Hero">Who took or gave it; null where it was found.</param>
    public sealed record StashChanged(string? Item, int Change, string? Hero) : CampaignEvent;

    /// <summary>Every hero learned.</summary>
    public sealed record ExperienceGained(int Each) : CampaignEvent;

    /// <summary>Something harmed a hero outside of a battle.</summary>
    /// <param name="Roll">The dice; null for a ruling.</param>
    /// <param name="Save">The save that halves it; null for none.</param>
    public sealed record HeroHurt(string Hero, DamageRoll? Roll, SaveRoll? Save, int Amount, Vitality After) : CampaignEvent;

    public sealed record HeroHealed(string Hero, int Amount, Vitality After) : CampaignEvent;

    public sealed record HeroInspired(string Hero) : CampaignEvent;

    /// <summary>A hero has a condition that lasts.</summary>
    public sealed record HeroAiled(string Hero, Ailment What) : CampaignEvent;

    /// <summary>Something ended a condition before its time.</summary>
    public sealed record HeroRecovered(string Hero, Condition Condition) : CampaignEvent;

    /// <summary>A fight breaks out; its own events follow.</summary>
    /// <param name="Scene">The scene whose fight it is; null for one of the dungeon master's.</param>
    public sealed record BattleOpened(string? Scene) : CampaignEvent;

    /// <summary>Something happened in the battle.</summary>
    public sealed record Fought(BattleEvent What) : CampaignEvent;

    /// <summary>Why somebody without a player did what it did next.</summary>
    public sealed record Thought(BattleThought Why) : CampaignEvent
    {
        /// <summary>What a model said to it; null where none was asked.</summary>
        public Tactic? Advised { get; init; }
    }

    /// <summary>Somebody tried to end the fight with words.</summary>
    public sealed record ParleyTried(string Hero, SaveRoll Roll) : CampaignEvent;

    /// <summary>The fight is over; what the heroes have left of it is on their sheets again.</summary>
    public sealed record BattleClosed(BattleOutcome Outcome, ImmutableSortedDictionary<string, CharacterReserves> Left) : CampaignEvent;

    /// <summary>A check or a save.</summary>
    public sealed record Tested(string Hero, Ability Ability, Skill? Skill, bool Save, SaveRoll Roll, bool Hidden) : CampaignEvent;

    /// <summary>A hero rolls the last test again; the new roll follows.</summary>
    public sealed record InspirationSpent(string Hero) : CampaignEvent;

    /// <summary>The party rested.</summary>
    /// <param name="Left">What each hero has afterwards.</param>
    public sealed record Rested(bool Long, int Minutes, ImmutableSortedDictionary<string, CharacterReserves> Left) : CampaignEvent;

    public sealed record HitDieSpent(string Hero, int Sides, int Face, int Healed, CharacterReserves Left) : CampaignEvent;

    /// <summary>A hero's sheet is another one.</summary>
    /// <param name="Reason"><c>level</c> or <c>sheet</c> where it comes from home, <c>stash</c>, <c>edited</c>.</param>
    public sealed record SheetChanged(string Hero, CharacterBuild Build, CharacterReserves Reserves, int Experience, string Reason) : CampaignEvent
    {
        /// <summary>Whether it is what was changed at home.</summary>
        [JsonIgnore]
        public bool IsBrought => Reason is "level" or "sheet";
    }

    public sealed record TimePassed(int Minutes) : CampaignEvent;

    public sealed record NoteWritten([PlayerText] string Text, bool Secret) : CampaignEvent;

    /// <summary>The dungeon master told one player something.</summary>
    public sealed record Whispered(string Hero, [PlayerText] string Text) : CampaignEvent;

    public sealed record RulesSet(CampaignRules Rules) : CampaignEvent;

    /// <summary>The dungeon master ruled what the rules would not have given.</summary>
    /// <param name="What">Which ruling, e.g. <c>adjust</c>.</param>
    public sealed record Overruled(string What, string? Whom, [PlayerText] string Reason) : CampaignEvent;

    /// <summary>Somebody wanted what the rules forbid.</summary>
    public sealed record Attempted(Id<User> By, string Code) : CampaignEvent;

    /// <summary>When the turn passes on by itself; null for never.</summary>
    public sealed record ClockSet(DateTimeOffset? EndsAt) : CampaignEvent;

    /// <summary>A player missed a turn; until the next command of theirs their hero's mind acts.</summary>
    public sealed record WentAway(string Hero) : CampaignEvent;

    public sealed record CameBack(string Hero) : CampaignEvent;

    /// <summary>Something happened in a place.</summary>
    public sealed record Explored(PlaceEvent What) : CampaignEvent;

    public sealed record EveningPlanned(Evening Evening) : CampaignEvent;

    public sealed record EveningAnswered(int Evening, Person Who, EveningAnswer Says) : CampaignEvent;

    public sealed record EveningCalledOff(int Evening) : CampaignEvent;

    /// <summary>An evening is so many hours away; at 0 it is there.</summary>
    public sealed record EveningCame(int Evening, int Hours) : CampaignEvent;

    /// <summary>The campaign is over.</summary>
    /// <param name="Ending">The adventure's; null for one's own.</param>
    public sealed record Ended(string? Ending) : CampaignEvent;
}
