using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Guildhall.Core.Units;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Delve.State;

/// <summary>The story of the game: everything that can happen in a delve. Every face thrown is in it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Started), "started")]
[JsonDerivedType(typeof(HeroJoined), "hero-joined")]
[JsonDerivedType(typeof(SetOff), "set-off")]
[JsonDerivedType(typeof(RoomEntered), "room-entered")]
[JsonDerivedType(typeof(DoorOpened), "door-opened")]
[JsonDerivedType(typeof(DoorHeld), "door-held")]
[JsonDerivedType(typeof(RoomSearched), "room-searched")]
[JsonDerivedType(typeof(TrapNoticed), "trap-noticed")]
[JsonDerivedType(typeof(TrapSprung), "trap-sprung")]
[JsonDerivedType(typeof(TrapDisarmed), "trap-disarmed")]
[JsonDerivedType(typeof(TrapHeld), "trap-held")]
[JsonDerivedType(typeof(LootTaken), "loot-taken")]
[JsonDerivedType(typeof(FightBegan), "fight-began")]
[JsonDerivedType(typeof(TurnBegan), "turn-began")]
[JsonDerivedType(typeof(TurnEnded), "turn-ended")]
[JsonDerivedType(typeof(ActionSpent), "action-spent")]
[JsonDerivedType(typeof(AttackMade), "attack-made")]
[JsonDerivedType(typeof(SpellCast), "spell-cast")]
[JsonDerivedType(typeof(FeatureUsed), "feature-used")]
[JsonDerivedType(typeof(ItemUsed), "item-used")]
[JsonDerivedType(typeof(SaveMade), "save-made")]
[JsonDerivedType(typeof(Hurt), "hurt")]
[JsonDerivedType(typeof(Healed), "healed")]
[JsonDerivedType(typeof(EffectGained), "effect-gained")]
[JsonDerivedType(typeof(EffectEnded), "effect-ended")]
[JsonDerivedType(typeof(DeathSaveMade), "death-save-made")]
[JsonDerivedType(typeof(Fell), "fell")]
[JsonDerivedType(typeof(Fled), "fled")]
[JsonDerivedType(typeof(WentAway), "went-away")]
[JsonDerivedType(typeof(CameBack), "came-back")]
[JsonDerivedType(typeof(FightEnded), "fight-ended")]
[JsonDerivedType(typeof(ExperienceGained), "experience-gained")]
[JsonDerivedType(typeof(LevelGained), "level-gained")]
[JsonDerivedType(typeof(Rested), "rested")]
[JsonDerivedType(typeof(WentHome), "went-home")]
[JsonDerivedType(typeof(Ended), "ended")]
internal abstract record DelveEvent
{
    private DelveEvent()
    {
    }

    /// <summary>A dungeon opens; the map does not depend on who comes, its foes do once the party sets off.</summary>
    public sealed record Started(int TurnSeconds, SealedDungeon Map) : DelveEvent;

    public sealed record HeroJoined(Fighter Hero) : DelveEvent;

    /// <summary>The party leaves the entrance: the dungeon is stocked for its number and level.</summary>
    public sealed record SetOff(SealedDungeon Map) : DelveEvent;

    public sealed record RoomEntered(int Room, Compass? Toward, int? Passage, bool First) : DelveEvent;

    /// <summary>A locked door gave way.</summary>
    /// <param name="How">By key, pick or force.</param>
    /// <param name="Check">Null where a key fits.</param>
    public sealed record DoorOpened(int Passage, string Hero, DoorMeans How, SaveRoll? Check) : DelveEvent;

    public sealed record DoorHeld(int Passage, string Hero, DoorMeans How, SaveRoll Check) : DelveEvent;

    /// <summary>Somebody looked closely.</summary>
    /// <param name="Passages">Secret doors that came to light.</param>
    /// <param name="Sites">The room and those features that need no second look.</param>
    public sealed record RoomSearched(string Hero, SaveRoll Check, ImmutableArray<int> Passages, ImmutableArray<string> Sites) : DelveEvent;

    public sealed record TrapNoticed(string Hero, string Site, string Trap) : DelveEvent;

    public sealed record TrapSprung(string Hero, string Site, string Trap) : DelveEvent;

    public sealed record TrapDisarmed(string Hero, string Site, string Trap, SaveRoll? Check) : DelveEvent;

    /// <summary>An attempt to disarm that failed, without setting it off.</summary>
    public sealed record TrapHeld(string Hero, string Site, string Trap, SaveRoll Check) : DelveEvent;

    /// <summary>Treasure changes hands.</summary>
    /// <param name="Site">Where it was.</param>
    /// <param name="Finder">Whose bag the things go into.</param>
    /// <param name="Each">Coins for each hero present.</param>
    /// <param name="Items">Things for the finder's bag.</param>
    /// <param name="Keys">Keys of this dungeon, for the party.</param>
    public sealed record LootTaken(string Site, string Finder, Coins Each, ImmutableArray<LootItem> Items, ImmutableArray<string> Keys) : DelveEvent
    {
        /// <summary>Whether there was nothing to take.</summary>
        [JsonIgnore]
        public bool IsEmpty => Each.Amount == 0 && Items.IsEmpty && Keys.IsEmpty;
    }

    /// <summary>Foes bar the way.</summary>
    /// <param name="Initiative">Every fighter's throw.</param>
    public sealed record FightBegan(ImmutableArray<Fighter> Foes, ImmutableArray<InitiativeThrow> Initiative) : DelveEvent;

    public sealed record TurnBegan(string Who, int Round, int Turn, DateTimeOffset? EndsAt) : DelveEvent;

    public sealed record TurnEnded(string Who) : DelveEvent;

    /// <summary>What of the turn was used up.</summary>
    public sealed record ActionSpent(string Who, TurnBudget Left) : DelveEvent;

    /// <summary>An attack roll, before its damage.</summary>
    /// <param name="Weapon">A weapon's or action's key.</param>
    /// <param name="NameKey">The string key of what it is made with.</param>
    /// <param name="Reaction">Whether it is an opportunity attack.</param>
    public sealed record AttackMade(string Who, string Target, string Weapon, string NameKey, bool Ranged, AttackRoll Roll, bool Reaction = false)
        : DelveEvent;

    public sealed record SpellCast(string Who, string Spell, int Slot, ImmutableArray<string> Targets) : DelveEvent;

    public sealed record FeatureUsed(string Who, string Feature, string? Target) : DelveEvent;

    public sealed record ItemUsed(string Who, string Item, string Target) : DelveEvent;

    /// <summary>A saving throw was made.</summary>
    /// <param name="Against">The string key of what is saved against.</param>
    public sealed record SaveMade(string Who, Ability Ability, string Against, SaveRoll Throw) : DelveEvent;

    /// <summary>Damage was taken.</summary>
    /// <param name="By">The fighter it comes from; null for a trap.</param>
    /// <param name="Source">The string key of what deals it.</param>
    /// <param name="Roll">Its dice; null where it is a flat number.</param>
    /// <param name="Amount">What arrived after all defenses.</param>
    /// <param name="After">Hit points and life after it.</param>
    public sealed record Hurt(string Who, string? By, string Source, DamageRoll? Roll, int Amount, Vitality After) : DelveEvent;

    public sealed record Healed(string Who, string By, string Source, ImmutableArray<int> Faces, int Amount, Vitality After) : DelveEvent;

    public sealed record EffectGained(string Who, ActiveEffect Effect) : DelveEvent;

    public sealed record EffectEnded(string Who, string Effect, string Source) : DelveEvent;

    public sealed record DeathSaveMade(string Who, int Face, int Bonus, Vitality After) : DelveEvent;

    /// <summary>Somebody died; a foe, as a rule, or a hero for good.</summary>
    public sealed record Fell(string Who, string? By) : DelveEvent;

    public sealed record Fled(string Who) : DelveEvent;

    /// <summary>Somebody left the others in the dungeon, for good.</summary>
    public sealed record WentHome(string Who) : DelveEvent;

    public sealed record WentAway(string Who) : DelveEvent;

    public sealed record CameBack(string Who) : DelveEvent;

    /// <summary>A fight is over.</summary>
    /// <param name="Retreat">Whether the party ran and the foes stay.</param>
    public sealed record FightEnded(bool Retreat, int Foes) : DelveEvent;

    public sealed record ExperienceGained(string Who, int Points) : DelveEvent;

    public sealed record LevelGained(string Who, int Level, Vitality After) : DelveEvent;

    /// <summary>Everybody rested.</summary>
    /// <param name="Heroes">How each hero fares after it.</param>
    public sealed record Rested(bool Long, ImmutableArray<Recovery> Heroes) : DelveEvent;

    public sealed record Ended(DelveOutcome Outcome) : DelveEvent;
}
