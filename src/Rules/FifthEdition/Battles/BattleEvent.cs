using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What happened in a battle. Every face thrown is in one of them; folding them throws nothing.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(Begun), "begun")]
[JsonDerivedType(typeof(Joined), "joined")]
[JsonDerivedType(typeof(InitiativeRolled), "initiative-rolled")]
[JsonDerivedType(typeof(Ordered), "ordered")]
[JsonDerivedType(typeof(RoundStarted), "round-started")]
[JsonDerivedType(typeof(LairCounted), "lair-counted")]
[JsonDerivedType(typeof(TurnStarted), "turn-started")]
[JsonDerivedType(typeof(TurnEnded), "turn-ended")]
[JsonDerivedType(typeof(Acted), "acted")]
[JsonDerivedType(typeof(Spent), "spent")]
[JsonDerivedType(typeof(Moved), "moved")]
[JsonDerivedType(typeof(Attacked), "attacked")]
[JsonDerivedType(typeof(Missed), "missed")]
[JsonDerivedType(typeof(Hurt), "hurt")]
[JsonDerivedType(typeof(Healed), "healed")]
[JsonDerivedType(typeof(HealthChanged), "health-changed")]
[JsonDerivedType(typeof(Saved), "saved")]
[JsonDerivedType(typeof(Checked), "checked")]
[JsonDerivedType(typeof(Resisted), "resisted")]
[JsonDerivedType(typeof(Rescued), "rescued")]
[JsonDerivedType(typeof(StoodFast), "stood-fast")]
[JsonDerivedType(typeof(Spared), "spared")]
[JsonDerivedType(typeof(RegenerationHeld), "regeneration-held")]
[JsonDerivedType(typeof(DeathSaved), "death-saved")]
[JsonDerivedType(typeof(EffectBegan), "effect-began")]
[JsonDerivedType(typeof(EffectChanged), "effect-changed")]
[JsonDerivedType(typeof(EffectEnded), "effect-ended")]
[JsonDerivedType(typeof(ZoneLaid), "zone-laid")]
[JsonDerivedType(typeof(ZoneEnded), "zone-ended")]
[JsonDerivedType(typeof(CastingBegan), "casting-began")]
[JsonDerivedType(typeof(CastingCounted), "casting-counted")]
[JsonDerivedType(typeof(CastingEnded), "casting-ended")]
[JsonDerivedType(typeof(Countered), "countered")]
[JsonDerivedType(typeof(UseSpent), "use-spent")]
[JsonDerivedType(typeof(SlotSpent), "slot-spent")]
[JsonDerivedType(typeof(Recharged), "recharged")]
[JsonDerivedType(typeof(ExhaustionSet), "exhaustion-set")]
[JsonDerivedType(typeof(Thrown), "thrown")]
[JsonDerivedType(typeof(Chosen), "chosen")]
[JsonDerivedType(typeof(Told), "told")]
[JsonDerivedType(typeof(Readied), "readied")]
[JsonDerivedType(typeof(ShapeChanged), "shape-changed")]
[JsonDerivedType(typeof(Left), "left")]
[JsonDerivedType(typeof(Asked), "asked")]
[JsonDerivedType(typeof(Answered), "answered")]
[JsonDerivedType(typeof(Redrawn), "redrawn")]
[JsonDerivedType(typeof(Ended), "ended")]
public abstract record BattleEvent
{
    private BattleEvent()
    {
    }

    /// <summary>Everybody stands on the field.</summary>
    public sealed record Begun(Battlefield Field, HouseRules Rules, ImmutableArray<Combatant> Combatants, bool Sunlight, bool InLair) : BattleEvent;

    /// <summary>Somebody came: later, or summoned.</summary>
    /// <param name="Order">All seats in their new order; the present turn keeps its seat.</param>
    public sealed record Joined(Combatant Combatant, ImmutableArray<int> Order) : BattleEvent;

    /// <summary>Initiative was rolled, or scored.</summary>
    /// <param name="Roll">Null where a score or another's roll counts.</param>
    public sealed record InitiativeRolled(int Seat, D20Roll? Roll, int Bonus, int Total) : BattleEvent;

    /// <summary>The order of turns stands.</summary>
    public sealed record Ordered(ImmutableArray<int> Order) : BattleEvent;

    /// <summary>A round began.</summary>
    public sealed record RoundStarted(int Round) : BattleEvent;

    /// <summary>Initiative count 20 came, and the lair had its chance.</summary>
    public sealed record LairCounted(int Round) : BattleEvent;

    /// <summary>A turn began.</summary>
    /// <param name="Turn">Place in the order.</param>
    public sealed record TurnStarted(int Seat, int Turn, TurnBudget Budget) : BattleEvent;

    /// <summary>A turn ended.</summary>
    public sealed record TurnEnded(int Seat) : BattleEvent;

    /// <summary>Somebody takes an action.</summary>
    /// <param name="Budget">What it may do afterwards.</param>
    public sealed record Acted(int Seat, string Action, ActionCost Cost, ImmutableArray<int> Targets, TurnBudget Budget) : BattleEvent
    {
        /// <summary>Where its area starts; null for none.</summary>
        public GridPoint? At { get; init; }

        /// <summary>Where it points; null for round ones.</summary>
        public Heading? Toward { get; init; }

        /// <summary>The slot level it is cast with; 0 for none.</summary>
        public int Slot { get; init; }
    }

    /// <summary>Somebody may do something else than before.</summary>
    public sealed record Spent(int Seat, TurnBudget Budget) : BattleEvent;

    /// <summary>Somebody moved.</summary>
    /// <param name="Path">North-western squares on the way, the start first.</param>
    /// <param name="Feet">Movement spent.</param>
    public sealed record Moved(int Seat, ImmutableArray<Cell> Path, bool Squeezed, int Feet, MoveCause Cause, TurnBudget Budget) : BattleEvent;

    /// <summary>An attack roll was made.</summary>
    public sealed record Attacked(int Seat, int Target, string Action, AttackRoll Roll) : BattleEvent;

    /// <summary>An attack struck something else than its target: an image, a ward.</summary>
    /// <param name="Face">The die that decided it; 0 for none.</param>
    public sealed record Missed(int Seat, int Target, EffectKind Why, int Face) : BattleEvent;

    /// <summary>Somebody was harmed.</summary>
    /// <param name="By">The seat of whoever caused it; −1 for nobody.</param>
    /// <param name="Origin">The action or rule.</param>
    /// <param name="Taken">What arrived of each type.</param>
    /// <param name="After">Hit points afterwards.</param>
    public sealed record Hurt(int Seat, int By, string Origin, DamageRoll Roll, ImmutableArray<DamageTaken> Taken, Vitality After) : BattleEvent
    {
        /// <summary>Faces that lowered it, in the order thrown.</summary>
        public ImmutableArray<int> Reduced { get => field.IsDefault ? [] : field; init; }

        /// <summary>Whether it silences regeneration.</summary>
        public bool StopsRegeneration { get; init; }
    }

    /// <summary>Somebody regained hit points.</summary>
    /// <param name="Faces">What was thrown.</param>
    public sealed record Healed(int Seat, int By, string Origin, ImmutableArray<int> Faces, int Amount, Vitality After) : BattleEvent;

    /// <summary>Hit points changed otherwise: temporary ones, the maximum, life and death, a ruling.</summary>
    /// <param name="Faces">What was thrown; empty for nothing.</param>
    public sealed record HealthChanged(int Seat, int By, string Origin, ImmutableArray<int> Faces, Vitality After) : BattleEvent;

    /// <summary>Somebody made a saving throw.</summary>
    /// <param name="Roll">Without dice where it was decided without a throw.</param>
    /// <param name="Succeeded">Also where no throw was needed.</param>
    public sealed record Saved(int Seat, Ability Ability, string Origin, SaveRoll Roll, bool Succeeded) : BattleEvent;

    /// <summary>Somebody made an ability check.</summary>
    public sealed record Checked(int Seat, Ability Ability, Skill? Skill, string Origin, SaveRoll Roll) : BattleEvent;

    /// <summary>A legendary creature turned a failed save into a success.</summary>
    /// <param name="Remaining">How often it still can.</param>
    public sealed record Resisted(int Seat, int Remaining) : BattleEvent;

    /// <summary>A D20 Test of somebody came out differently than it was thrown.</summary>
    /// <param name="By">The seat of whoever turned it.</param>
    /// <param name="Key">The feature it was turned with.</param>
    /// <param name="Before">The total as thrown.</param>
    /// <param name="After">The total that counts.</param>
    public sealed record Rescued(int Seat, int By, string Key, int Before, int After) : BattleEvent;

    /// <summary>Somebody stays on its feet who would have fallen.</summary>
    /// <param name="By">The seat of whoever has the feature.</param>
    /// <param name="Key">The feature.</param>
    public sealed record StoodFast(int Seat, int By, string Key) : BattleEvent;

    /// <summary>Somebody is immune to a condition.</summary>
    public sealed record Spared(int Seat, Condition Condition, string Origin) : BattleEvent;

    /// <summary>Regeneration did not work in this turn, and does again in the next.</summary>
    public sealed record RegenerationHeld(int Seat) : BattleEvent;

    /// <summary>A dying combatant threw its death save.</summary>
    public sealed record DeathSaved(int Seat, D20Roll Roll, int Bonus, Vitality After) : BattleEvent;

    /// <summary>Something lasts on somebody.</summary>
    public sealed record EffectBegan(int Seat, ActiveEffect Effect) : BattleEvent;

    /// <summary>It counts differently from now on.</summary>
    public sealed record EffectChanged(int Seat, ActiveEffect Effect) : BattleEvent;

    /// <summary>It is over.</summary>
    public sealed record EffectEnded(int Seat, int Effect, EndReason Why) : BattleEvent;

    /// <summary>An area stays, or has changed.</summary>
    public sealed record ZoneLaid(BattleZone Zone) : BattleEvent;

    /// <summary>It is gone.</summary>
    public sealed record ZoneEnded(int Zone, EndReason Why) : BattleEvent;

    /// <summary>A spell goes on.</summary>
    public sealed record CastingBegan(ActiveCasting Casting) : BattleEvent;

    /// <summary>It has less time left.</summary>
    public sealed record CastingCounted(int Casting, long Rounds) : BattleEvent;

    /// <summary>It is over, with all it laid.</summary>
    public sealed record CastingEnded(int Casting, EndReason Why) : BattleEvent;

    /// <summary>A spell failed while it was cast.</summary>
    public sealed record Countered(int Seat, string Action, int By) : BattleEvent;

    /// <summary>A use was spent.</summary>
    /// <param name="Total">All spent so far.</param>
    public sealed record UseSpent(int Seat, string Counter, int Total) : BattleEvent;

    /// <summary>A slot was expended.</summary>
    public sealed record SlotSpent(int Seat, int Level) : BattleEvent;

    /// <summary>A die was thrown for an action to come back.</summary>
    public sealed record Recharged(int Seat, string Action, int Face, bool Ready) : BattleEvent;

    /// <summary>Exhaustion changed.</summary>
    public sealed record ExhaustionSet(int Seat, int Level) : BattleEvent;

    /// <summary>Chance chose.</summary>
    public sealed record Thrown(int Seat, string Origin, int Sides, int Face) : BattleEvent;

    /// <summary>The actor chose.</summary>
    public sealed record Chosen(int Seat, string Origin, string Key) : BattleEvent;

    /// <summary>Something for people to read.</summary>
    /// <param name="Key">Of a sentence.</param>
    public sealed record Told(int Seat, string Key) : BattleEvent;

    /// <summary>An action is held back; null where it no longer is.</summary>
    public sealed record Readied(int Seat, ReadiedAction? Action) : BattleEvent;

    /// <summary>Somebody is something else; null for itself again.</summary>
    public sealed record ShapeChanged(int Seat, CombatantSource? Shape, Vitality After) : BattleEvent;

    /// <summary>Somebody left.</summary>
    public sealed record Left(int Seat, LeaveReason Why) : BattleEvent;

    /// <summary>A player is asked; the command waits.</summary>
    public sealed record Asked(BattleQuestion Question) : BattleEvent;

    /// <summary>The player answered, and the command goes on.</summary>
    /// <param name="Choice">Null for no.</param>
    public sealed record Answered(int Seat, string? Choice) : BattleEvent;

    /// <summary>The map changed.</summary>
    public sealed record Redrawn(Battlefield Field) : BattleEvent;

    /// <summary>The battle is over.</summary>
    /// <param name="Winner">The side that won; null for none.</param>
    public sealed record Ended(int? Winner) : BattleEvent;
}
