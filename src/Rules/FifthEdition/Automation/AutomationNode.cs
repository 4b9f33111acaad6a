using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>
/// One step of what a spell, an action or a feature does, as data. A tree of them is run by <see cref="AutomationRun"/>; steps inside
/// of <see cref="Each"/> concern one target, the others the actor.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "step")]
[JsonDerivedType(typeof(Each), "each")]
[JsonDerivedType(typeof(Repeat), "repeat")]
[JsonDerivedType(typeof(Attack), "attack")]
[JsonDerivedType(typeof(Strike), "strike")]
[JsonDerivedType(typeof(Flail), "flail")]
[JsonDerivedType(typeof(Save), "save")]
[JsonDerivedType(typeof(Check), "check")]
[JsonDerivedType(typeof(Damage), "damage")]
[JsonDerivedType(typeof(Heal), "heal")]
[JsonDerivedType(typeof(Buffer), "buffer")]
[JsonDerivedType(typeof(Lay), "lay")]
[JsonDerivedType(typeof(Effect), "effect")]
[JsonDerivedType(typeof(Remove), "remove")]
[JsonDerivedType(typeof(Move), "move")]
[JsonDerivedType(typeof(If), "if")]
[JsonDerivedType(typeof(Choose), "choose")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Later), "later")]
[JsonDerivedType(typeof(Life), "life")]
[JsonDerivedType(typeof(Cast), "cast")]
[JsonDerivedType(typeof(Use), "use")]
[JsonDerivedType(typeof(Summon), "summon")]
[JsonDerivedType(typeof(Form), "form")]
[JsonDerivedType(typeof(Counter), "counter")]
[JsonDerivedType(typeof(Text), "text")]
public abstract record AutomationNode
{
    private AutomationNode()
    {
    }

    /// <summary>Runs its steps for each of some.</summary>
    /// <param name="Of">For whom.</param>
    public sealed record Each(ImmutableArray<AutomationNode> Do, EachOf Of = EachOf.Targets) : AutomationNode;

    /// <summary>Runs its steps several times, going around the targets: darts, rays, blows.</summary>
    /// <param name="Times">1 to 25 with the lowest slot.</param>
    /// <param name="PerSlot">More for each slot level above the spell's own.</param>
    /// <param name="Cantrip">Whether the number grows with the caster's level as a cantrip's dice do.</param>
    public sealed record Repeat(int Times, ImmutableArray<AutomationNode> Do, int PerSlot = 0, bool Cantrip = false) : AutomationNode;

    /// <summary>An attack roll against the target.</summary>
    public sealed record Attack : AutomationNode
    {
        /// <summary>Added to the d20; null for the actor's spell attack bonus.</summary>
        public int? Bonus { get; init; }

        /// <summary>Feet in melee; 0 if it is a ranged attack only.</summary>
        public int Reach { get; init; }

        /// <summary>Feet at range; 0 if it is a melee attack only.</summary>
        public int Range { get; init; }

        /// <summary>Feet at range with disadvantage; 0 if there is no such.</summary>
        public int LongRange { get; init; }

        /// <summary>The roll has advantage against a target with one of these.</summary>
        public ImmutableArray<Condition> AdvantageOn { get => field.IsDefault ? [] : field; init; }

        /// <summary>The roll has advantage where this holds; null where nothing gives it.</summary>
        public AutomationTest? AdvantageIf { get; init; }

        /// <summary>
        /// Feet to another target, against whom the attack is made again after a hit whose damage shows a face twice: once for each level of the slot,
        /// nobody twice; 0 where it does not leap.
        /// </summary>
        public int LeapFeet { get; init; }

        /// <summary>What a hit does.</summary>
        public ImmutableArray<AutomationNode> Hit { get => field.IsDefault ? [] : field; init; }

        /// <summary>What a miss does.</summary>
        public ImmutableArray<AutomationNode> Miss { get => field.IsDefault ? [] : field; init; }
    }

    /// <summary>An attack with a weapon of the actor's, which uses its spellcasting ability.</summary>
    public sealed record Strike : AutomationNode
    {
        /// <summary>Types the actor may choose instead of the weapon's own.</summary>
        public ImmutableArray<DamageType> Types { get => field.IsDefault ? [] : field; init; }

        /// <summary>More damage from level 5 on, twice as many dice from level 11 and three times from level 17; null for none.</summary>
        public DamageDice? Extra { get; init; }
    }

    /// <summary>Whom it concerns makes a melee attack against anybody within its reach, by chance.</summary>
    public sealed record Flail : AutomationNode;

    /// <summary>A saving throw of the target.</summary>
    /// <param name="Ability">With which ability.</param>
    public sealed record Save(Ability Ability) : AutomationNode
    {
        /// <summary>What the total must reach; null for the actor's save DC.</summary>
        public int? Dc { get; init; }

        /// <summary>Types that fail without a throw.</summary>
        public ImmutableArray<CreatureType> Fails { get => field.IsDefault ? [] : field; init; }

        /// <summary>Types that succeed without a throw.</summary>
        public ImmutableArray<CreatureType> Succeeds { get => field.IsDefault ? [] : field; init; }

        /// <summary>Kinds of creatures (<c>demon</c>, <c>goblinoid</c>) that succeed without a throw.</summary>
        public ImmutableArray<string> SucceedsTags { get => field.IsDefault ? [] : field; init; }

        /// <summary>What the roll is higher by where the table knows something of the target (<see cref="AutomationActor.Facts"/>), by its key.</summary>
        public ImmutableSortedDictionary<string, int> Facts { get => field ?? ImmutableSortedDictionary<string, int>.Empty; init; }

        /// <summary>Types that throw with disadvantage.</summary>
        public ImmutableArray<CreatureType> Weak { get => field.IsDefault ? [] : field; init; }

        /// <summary>A target that fights the actor throws with advantage.</summary>
        public bool AdvantageInFight { get; init; }

        /// <summary>A target that fights the actor succeeds without a throw.</summary>
        public bool SucceedsInFight { get; init; }

        /// <summary>Targets of this size and larger throw with advantage; null for none.</summary>
        public CreatureSize? StrongFrom { get; init; }

        /// <summary>A target that cannot have this condition succeeds without a throw; null for none.</summary>
        public Condition? Unaffected { get; init; }

        /// <summary>What happens either way, before the rest.</summary>
        public ImmutableArray<AutomationNode> Always { get => field.IsDefault ? [] : field; init; }

        /// <summary>What a failure brings.</summary>
        public ImmutableArray<AutomationNode> Fail { get => field.IsDefault ? [] : field; init; }

        /// <summary>What a success brings.</summary>
        public ImmutableArray<AutomationNode> Success { get => field.IsDefault ? [] : field; init; }
    }

    /// <summary>An ability check of whom the step concerns.</summary>
    /// <param name="Ability">With which ability.</param>
    /// <param name="Dc">What the total must reach.</param>
    public sealed record Check(Ability Ability, int Dc) : AutomationNode
    {
        /// <summary>With which skill; null for none.</summary>
        public Skill? Skill { get; init; }

        /// <summary>Whether the actor's save DC must be reached instead.</summary>
        public bool AtSaveDc { get; init; }

        /// <summary>What a success brings.</summary>
        public ImmutableArray<AutomationNode> Success { get => field.IsDefault ? [] : field; init; }

        /// <summary>What a failure brings.</summary>
        public ImmutableArray<AutomationNode> Fail { get => field.IsDefault ? [] : field; init; }
    }

    /// <summary>Harm to the target.</summary>
    /// <param name="Dice">One part for each type.</param>
    public sealed record Damage(ImmutableArray<DamageDice> Dice) : AutomationNode
    {
        /// <summary>More dice of the first part for each slot level above the spell's own.</summary>
        public int PerSlot { get; init; }

        /// <summary>Whether the dice grow with the caster's level as a cantrip's do.</summary>
        public bool Cantrip { get; init; }

        /// <summary>Whether the actor's spellcasting modifier is added to the first part.</summary>
        public bool AddsAbility { get; init; }

        /// <summary>Whether each die that shows its highest face brings another one, in all as many as the spellcasting modifier.</summary>
        public bool Explodes { get; init; }

        /// <summary>More dice of the first part (fewer if negative) for each of the actor's turns that ended since it was cast.</summary>
        public int PerTurn { get; init; }

        /// <summary>Half of it, rounded down.</summary>
        public bool Half { get; init; }

        /// <summary>Half of it after a successful save.</summary>
        public bool HalfOnSuccess { get; init; }

        /// <summary>Whether one throw counts for all targets.</summary>
        public bool Shared { get; init; }

        /// <summary>Whether the target's hit point maximum falls by what it takes.</summary>
        public bool LowersMaximum { get; init; }

        /// <summary>Percent of what the target takes that the actor regains: 0, 50 or 100.</summary>
        public int ActorRegains { get; init; }

        /// <summary>Other types the actor may choose for the first part.</summary>
        public ImmutableArray<DamageType> Types { get => field.IsDefault ? [] : field; init; }
    }

    /// <summary>Hit points regained.</summary>
    public sealed record Heal(HitDice Dice) : AutomationNode
    {
        /// <summary>More dice (or points, where there are no dice) for each slot level above the spell's own.</summary>
        public int PerSlot { get; init; }

        /// <summary>Whether the actor's spellcasting modifier is added.</summary>
        public bool AddsAbility { get; init; }

        /// <summary>Whether all targets share the sum, each taking what it lacks.</summary>
        public bool Pool { get; init; }

        /// <summary>Whether nobody is healed beyond half the hit point maximum by a shared sum.</summary>
        public bool UpToHalf { get; init; }

        /// <summary>Whether the hit point maximum rises as much.</summary>
        public bool RaisesMaximum { get; init; }
    }

    /// <summary>Temporary hit points gained.</summary>
    public sealed record Buffer(HitDice Dice) : AutomationNode
    {
        /// <summary>More points for each slot level above the spell's own.</summary>
        public int PerSlot { get; init; }

        /// <summary>Whether the actor's spellcasting modifier is added.</summary>
        public bool AddsAbility { get; init; }
    }

    /// <summary>Conditions laid on the target.</summary>
    public sealed record Lay(ImmutableArray<Condition> Conditions) : AutomationNode
    {
        /// <summary>How long.</summary>
        public EffectSpan Span { get => field ?? EffectSpan.ByItsRules; init; }

        /// <summary>What a check to get out must reach; 0 where no check helps.</summary>
        public int EscapeDc { get; init; }

        /// <summary>Whether that is the actor's save DC.</summary>
        public bool EscapeAtSaveDc { get; init; }

        /// <summary>Whether the actor chooses one of the conditions.</summary>
        public bool One { get; init; }

        /// <summary>Armor class of what binds the target; 0 where nothing can be cut.</summary>
        public int BondArmorClass { get; init; }

        /// <summary>Its hit points; destroying it frees the target.</summary>
        public int BondHitPoints { get; init; }

        /// <summary>Whether checks to get out have disadvantage.</summary>
        public bool EscapeHampered { get; init; }

        /// <summary>Damage that counts twice against it.</summary>
        public ImmutableArray<DamageType> BondVulnerable { get => field.IsDefault ? [] : field; init; }

        /// <summary>Damage it shrugs off.</summary>
        public ImmutableArray<DamageType> BondImmune { get => field.IsDefault ? [] : field; init; }

        /// <summary>What a second failed save brings, where <see cref="EffectSpan.Repeat"/> asks for one.</summary>
        public ImmutableArray<AutomationNode> OnSecondFailure { get => field.IsDefault ? [] : field; init; }
    }

    /// <summary>A change to the numbers of whom the step concerns.</summary>
    /// <param name="Kind">What changes; the unit of <see cref="Amount"/> stands there.</param>
    public sealed record Effect(EffectKind Kind) : AutomationNode
    {
        /// <summary>How much.</summary>
        public int Amount { get; init; }

        /// <summary>More for each slot level above the spell's own.</summary>
        public int PerSlot { get; init; }

        /// <summary>The amount instead from these levels of the slot on.</summary>
        public ImmutableSortedDictionary<int, int> BySlot { get => field ?? ImmutableSortedDictionary<int, int>.Empty; init; }

        /// <summary>Dice thrown each time it counts.</summary>
        public HitDice? Dice { get; init; }

        /// <summary>The dice instead from levels 5, 11 and 17 of the actor on.</summary>
        public ImmutableArray<HitDice> DiceByLevel { get => field.IsDefault ? [] : field; init; }

        /// <summary>Kinds of weapons it is about; empty for all.</summary>
        public ImmutableArray<string> Weapons { get => field.IsDefault ? [] : field; init; }

        /// <summary>Damage types it is about; empty for all.</summary>
        public ImmutableArray<DamageType> Types { get => field.IsDefault ? [] : field; init; }

        /// <summary>Abilities it is about; empty for all.</summary>
        public ImmutableArray<Ability> Abilities { get => field.IsDefault ? [] : field; init; }

        /// <summary>Conditions it is about.</summary>
        public ImmutableArray<Condition> Conditions { get => field.IsDefault ? [] : field; init; }

        /// <summary>Whether the actor chooses one of the types or abilities.</summary>
        public bool One { get; init; }

        /// <summary>Only what comes from these creature types; empty for all.</summary>
        public ImmutableArray<CreatureType> From { get => field.IsDefault ? [] : field; init; }

        /// <summary>How often it counts before it is used up; 0 for always.</summary>
        public int Uses { get; init; }

        /// <summary>How long.</summary>
        public EffectSpan Span { get => field ?? EffectSpan.ByItsRules; init; }
    }

    /// <summary>What ends on the target.</summary>
    public sealed record Remove(RemovedKind What = RemovedKind.Conditions) : AutomationNode
    {
        /// <summary>These conditions.</summary>
        public ImmutableArray<Condition> Conditions { get => field.IsDefault ? [] : field; init; }

        /// <summary>At most so many of them; 0 for all.</summary>
        public int Most { get; init; }
    }

    /// <summary>The target, or the actor, is moved.</summary>
    /// <param name="Feet">At most so far; 0 where it goes by its speed.</param>
    public sealed record Move(MoveKind Kind, int Feet = 0) : AutomationNode;

    /// <summary>A branch.</summary>
    public sealed record If(AutomationTest Test) : AutomationNode
    {
        /// <summary>Where the test holds.</summary>
        public ImmutableArray<AutomationNode> Then { get => field.IsDefault ? [] : field; init; }

        /// <summary>Where it does not.</summary>
        public ImmutableArray<AutomationNode> Else { get => field.IsDefault ? [] : field; init; }
    }

    /// <summary>The actor chooses one of several.</summary>
    public sealed record Choose(ImmutableArray<AutomationOption> Options) : AutomationNode;

    /// <summary>Chance chooses one of several, for each target anew.</summary>
    /// <param name="Sides">Faces of the die.</param>
    /// <param name="Rows">From the lowest face to the highest, without a gap.</param>
    public sealed record Table(int Sides, ImmutableArray<TableRow> Rows) : AutomationNode;

    /// <summary>Steps that wait for their moment. The game runs them then, with <see cref="AutomationRun"/> again.</summary>
    /// <param name="At">When.</param>
    public sealed record Later(LaterAt At, ImmutableArray<AutomationNode> Do) : AutomationNode
    {
        /// <summary>How long they wait.</summary>
        public EffectSpan Span { get => field ?? EffectSpan.ByItsRules; init; }

        /// <summary>How often they may run; 0 for any number.</summary>
        public int Times { get; init; }

        /// <summary>How much damage ends the spell they belong to once it was dealt; 0 for any.</summary>
        public int MostDamage { get; init; }
    }

    /// <summary>Life or death without a sum.</summary>
    /// <param name="HitPoints">What a revived target has.</param>
    public sealed record Life(LifeChange To, int HitPoints = 0) : AutomationNode;

    /// <summary>A spell cast by the actor.</summary>
    /// <param name="Spell">Its key.</param>
    /// <param name="Level">As with a slot of this level; 0 for its own.</param>
    public sealed record Cast(string Spell, int Level = 0) : AutomationNode;

    /// <summary>Other actions of the actor, any combination of those named.</summary>
    /// <param name="Times">How many in all.</param>
    public sealed record Use(ImmutableArray<string> Actions, int Times = 1) : AutomationNode;

    /// <summary>Creatures that come.</summary>
    /// <param name="Creature">The key of their stat block.</param>
    public sealed record Summon(string Creature, int Count = 1) : AutomationNode
    {
        /// <summary>More for each slot level above the spell's own.</summary>
        public int PerSlot { get; init; }

        /// <summary>How much each takes of the actor's spellcasting modifier: as many come as it is enough for, after those before; 0 for the count.</summary>
        public int Weight { get; init; }

        /// <summary>Whether it takes the place of earlier ones of its kind.</summary>
        public bool Replaces { get; init; }

        /// <summary>How long they stay.</summary>
        public EffectSpan Span { get => field ?? EffectSpan.ByItsRules; init; }
    }

    /// <summary>Whom it concerns takes a form of its own, with its own hit points and all other numbers.</summary>
    /// <param name="Key">The form.</param>
    /// <param name="Size">Its size there; null for its own.</param>
    /// <param name="Speeds">Its speeds there; null for its own.</param>
    public sealed record Form(string Key, CreatureSize? Size = null, Speeds? Speeds = null) : AutomationNode;

    /// <summary>Something counted is used up.</summary>
    public sealed record Counter(string Key, int Amount = 1) : AutomationNode;

    /// <summary>Something for people to read, which changes no number.</summary>
    /// <param name="Key">Of a sentence.</param>
    public sealed record Text(string Key) : AutomationNode;
}
