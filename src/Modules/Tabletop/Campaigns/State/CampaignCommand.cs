using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Guildhall.Core.Ids;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>Everything that somebody at the table, or the clock, can want of a campaign.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "wants")]
[JsonDerivedType(typeof(Start), "start")]
[JsonDerivedType(typeof(Join), "join")]
[JsonDerivedType(typeof(Leave), "leave")]
[JsonDerivedType(typeof(Begin), "begin")]
[JsonDerivedType(typeof(Pause), "pause")]
[JsonDerivedType(typeof(Resume), "resume")]
[JsonDerivedType(typeof(Finish), "finish")]
[JsonDerivedType(typeof(Close), "close")]
[JsonDerivedType(typeof(Choose), "choose")]
[JsonDerivedType(typeof(Fight), "fight")]
[JsonDerivedType(typeof(Talk), "talk")]
[JsonDerivedType(typeof(Flee), "flee")]
[JsonDerivedType(typeof(Test), "test")]
[JsonDerivedType(typeof(Inspire), "inspire")]
[JsonDerivedType(typeof(Rest), "rest")]
[JsonDerivedType(typeof(SpendHitDie), "spend-hit-die")]
[JsonDerivedType(typeof(Take), "take")]
[JsonDerivedType(typeof(Give), "give")]
[JsonDerivedType(typeof(Rewrite), "rewrite")]
[JsonDerivedType(typeof(TimeOut), "time-out")]
[JsonDerivedType(typeof(Attempt), "attempt")]
[JsonDerivedType(typeof(Direct), "direct")]
[JsonDerivedType(typeof(Explore), "explore")]
[JsonDerivedType(typeof(Plan), "plan")]
[JsonDerivedType(typeof(Answer), "answer")]
[JsonDerivedType(typeof(CallOff), "call-off")]
[JsonDerivedType(typeof(Remind), "remind")]
internal abstract record CampaignCommand
{
    private CampaignCommand(Id<User> user) => User = user;

    /// <summary>Whose wish it is; the default id where it is the clock's.</summary>
    public Id<User> User { get; init; }

    /// <summary>The stamp a button was offered for; null where the command was typed.</summary>
    public int? Stamp { get; init; }

    /// <summary>What a model said to the decisions of creatures that this command brings, in order.</summary>
    public ImmutableArray<Tactic> Advice { get => field.IsDefault ? [] : field; init; }

    /// <summary>Opens a campaign.</summary>
    /// <param name="By">Who does.</param>
    /// <param name="Title">1 to 80 characters, cleaned.</param>
    /// <param name="Adventure">The published one to play; null for one's own.</param>
    /// <param name="Directed">Whether who opens it is its dungeon master; otherwise the platform is.</param>
    public sealed record Start(Person By, [PlayerText] string Title, string? Adventure, bool Directed, CampaignRules Rules) : CampaignCommand(By.UserId)
    {
        /// <summary>The place that is all the adventure there is; null for none.</summary>
        public PlaceWish.Open? Place { get; init; }
    }

    /// <summary>Brings a hero.</summary>
    public sealed record Join(TableHero Hero) : CampaignCommand(Hero.UserId);

    /// <summary>Takes the own hero home.</summary>
    public sealed record Leave(Id<User> User) : CampaignCommand(User);

    /// <summary>Begins a session.</summary>
    public sealed record Begin(Id<User> User) : CampaignCommand(User)
    {
        /// <summary>Sheets that were changed at home since, each in its owner's name.</summary>
        public ImmutableArray<Rewrite> Brought { get => field.IsDefault ? [] : field; init; }
    }

    /// <summary>Interrupts it.</summary>
    public sealed record Pause(Id<User> User) : CampaignCommand(User);

    /// <summary>Goes on with it.</summary>
    public sealed record Resume(Id<User> User) : CampaignCommand(User)
    {
        /// <inheritdoc cref="Begin.Brought"/>
        public ImmutableArray<Rewrite> Brought { get => field.IsDefault ? [] : field; init; }
    }

    /// <summary>Ends it until the next one.</summary>
    public sealed record Finish(Id<User> User) : CampaignCommand(User);

    /// <summary>Ends the campaign.</summary>
    /// <param name="ForAll">Whether the wish comes from somebody who runs the community.</param>
    public sealed record Close(Id<User> User, bool ForAll) : CampaignCommand(User);

    /// <summary>Makes one of a scene's choices.</summary>
    public sealed record Choose(Id<User> User, string Choice) : CampaignCommand(User);

    /// <summary>Does something in a battle.</summary>
    public sealed record Fight(Id<User> User, BattleCommand Does) : CampaignCommand(User);

    /// <summary>Tries to end a fight with words.</summary>
    public sealed record Talk(Id<User> User) : CampaignCommand(User);

    /// <summary>Leads the party out of a fight.</summary>
    public sealed record Flee(Id<User> User) : CampaignCommand(User);

    /// <summary>Rolls a check or a save for the own hero, or the dungeon master for anybody's.</summary>
    /// <param name="Hero">Whose; null for the own.</param>
    /// <param name="Ability">With which ability.</param>
    /// <param name="Skill">With which skill; null for none.</param>
    /// <param name="Save">Whether it is a saving throw.</param>
    /// <param name="Dc">What it must reach; null where nobody says.</param>
    /// <param name="Mode">Advantage or disadvantage.</param>
    /// <param name="Hidden">Whether only the dungeon master sees it.</param>
    public sealed record Test(Id<User> User, string? Hero, Ability Ability, Skill? Skill, bool Save, int? Dc, RollMode Mode, bool Hidden) : CampaignCommand(User);

    /// <summary>Spends Heroic Inspiration to roll the own last check or save again; the new roll counts.</summary>
    public sealed record Inspire(Id<User> User) : CampaignCommand(User);

    /// <summary>The party rests.</summary>
    public sealed record Rest(Id<User> User, bool Long) : CampaignCommand(User);

    /// <summary>Spends a hit die during or after a short rest.</summary>
    public sealed record SpendHitDie(Id<User> User) : CampaignCommand(User);

    /// <summary>Takes things, or coins (<c>coins</c>, in copper), out of the stash.</summary>
    public sealed record Take(Id<User> User, string Item, int Count) : CampaignCommand(User);

    /// <summary>Puts things, or coins, into it.</summary>
    public sealed record Give(Id<User> User, string Item, int Count) : CampaignCommand(User);

    /// <summary>The stored sheet has changed: a level gained, a spell prepared, a ruling.</summary>
    public sealed record Rewrite(Id<User> User, string Hero, CharacterBuild Build, CharacterReserves Reserves, int Experience, string Reason) : CampaignCommand(User);

    /// <summary>A turn's clock ran out.</summary>
    public sealed record TimeOut() : CampaignCommand(default(Id<User>));

    /// <summary>Somebody wanted what the rules forbid: for the log.</summary>
    /// <param name="Code">The refusal's.</param>
    public sealed record Attempt(Id<User> User, string Code) : CampaignCommand(User);

    /// <summary>The dungeon master rules.</summary>
    public sealed record Direct(Id<User> User, Ruling Ruling) : CampaignCommand(User);

    /// <summary>Plans an evening.</summary>
    public sealed record Plan(Id<User> User, DateTimeOffset At, string Zone, EveningRhythm Rhythm) : CampaignCommand(User);

    /// <summary>Says whether one comes.</summary>
    /// <param name="Evening">Which; null for the next.</param>
    public sealed record Answer(Person Who, int? Evening, EveningAnswer Says) : CampaignCommand(Who.UserId);

    /// <summary>Calls an evening off.</summary>
    /// <param name="Evening">Which; null for the next.</param>
    public sealed record CallOff(Id<User> User, int? Evening) : CampaignCommand(User);

    /// <summary>An evening is near, or there.</summary>
    /// <param name="Hours">How many hours before it: one of <see cref="State.Evening.Reminders"/>.</param>
    public sealed record Remind(int Evening, int Hours) : CampaignCommand(default(Id<User>));

    /// <summary>Does something in a place, or to it.</summary>
    public sealed record Explore(Id<User> User, PlaceWish Wish) : CampaignCommand(User);
}
