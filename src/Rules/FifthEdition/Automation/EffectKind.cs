namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>Numbers that something changes for a while, on whom it concerns. Unless said otherwise the amount does not matter.</summary>
public enum EffectKind
{
    /// <summary>Armor class higher by the amount; lower if negative.</summary>
    ArmorClass,

    /// <summary>Armor class not below the amount.</summary>
    ArmorClassFloor,

    /// <summary>Unarmored, armor class is the amount plus the Dexterity modifier.</summary>
    ArmorClassFormula,

    /// <summary>Attack rolls higher by the amount or the dice; lower if the amount is negative.</summary>
    AttackBonus,

    /// <summary>Saving throws (of the abilities) higher by the amount or the dice.</summary>
    SaveBonus,

    /// <summary>Ability checks (of the abilities) higher by the amount or the dice.</summary>
    CheckBonus,

    /// <summary>Damage rolls higher by the amount or the dice, of the first type; lower if negative.</summary>
    DamageBonus,

    /// <summary>Damage taken lower by the amount or the dice.</summary>
    DamageReduction,

    /// <summary>Attack rolls have advantage.</summary>
    AttackAdvantage,

    /// <summary>Attack rolls have disadvantage.</summary>
    AttackDisadvantage,

    /// <summary>Attack rolls against it have advantage.</summary>
    AttackedAdvantage,

    /// <summary>Attack rolls against it have disadvantage.</summary>
    AttackedDisadvantage,

    /// <summary>Saving throws (of the abilities) have advantage; against the conditions alone, where any are named.</summary>
    SaveAdvantage,

    /// <summary>Saving throws (of the abilities) have disadvantage.</summary>
    SaveDisadvantage,

    /// <summary>Ability checks (of the abilities) have advantage.</summary>
    CheckAdvantage,

    /// <summary>Ability checks (of the abilities) have disadvantage.</summary>
    CheckDisadvantage,

    /// <summary>Saving throws to keep up concentration have disadvantage.</summary>
    ConcentrationDisadvantage,

    /// <summary>Resistance to the types.</summary>
    Resistance,

    /// <summary>Immunity to the types.</summary>
    Immunity,

    /// <summary>Vulnerability to the types.</summary>
    Vulnerability,

    /// <summary>Immunity to the conditions.</summary>
    ConditionImmunity,

    /// <summary>Speed higher by so many feet; lower if negative.</summary>
    Speed,

    /// <summary>Speed halved.</summary>
    SpeedHalved,

    /// <summary>Speed doubled.</summary>
    SpeedDoubled,

    /// <summary>Speed 0.</summary>
    SpeedZero,

    /// <summary>Flies so many feet; 0 for as fast as it walks.</summary>
    FlySpeed,

    /// <summary>Climbs so many feet; 0 for as fast as it walks.</summary>
    ClimbSpeed,

    /// <summary>Swims so many feet; 0 for as fast as it walks.</summary>
    SwimSpeed,

    /// <summary>Each foot of movement costs so many more.</summary>
    SlowGround,

    /// <summary>Jumps so many feet for 10 feet of movement.</summary>
    Jump,

    /// <summary>Regains no hit points.</summary>
    NoHealing,

    /// <summary>Takes no reactions.</summary>
    NoReactions,

    /// <summary>Makes no opportunity attacks.</summary>
    NoOpportunityAttacks,

    /// <summary>Provokes no opportunity attacks.</summary>
    ProvokesNothing,

    /// <summary>Takes an action or a bonus action, not both.</summary>
    OneOfActions,

    /// <summary>Makes at most one attack in a turn.</summary>
    OneAttack,

    /// <summary>Takes no actions.</summary>
    NoActions,

    /// <summary>Has one more action, of the plain kinds.</summary>
    ExtraAction,

    /// <summary>Does not cast spells that are spoken.</summary>
    Silenced,

    /// <summary>Casts no spells.</summary>
    NoSpells,

    /// <summary>Hit point maximum higher by the amount; lower if negative, by the dice where there are any.</summary>
    MaximumHitPoints,

    /// <summary>The ability scores higher by the amount; lower if negative, by the dice where there are any.</summary>
    AbilityScore,

    /// <summary>The ability scores become the amount.</summary>
    AbilityScoreSet,

    /// <summary>Exhaustion levels.</summary>
    Exhaustion,

    /// <summary>Size larger by so many steps; smaller if negative.</summary>
    Size,

    /// <summary>Sees so many feet in the dark.</summary>
    Darkvision,

    /// <summary>Sees the truth so many feet far.</summary>
    Truesight,

    /// <summary>Sees the invisible.</summary>
    SeesInvisible,

    /// <summary>Suffocates.</summary>
    Suffocates,

    /// <summary>Burns: 1d4 fire at the start of each turn until put out.</summary>
    Burning,

    /// <summary>Breathes under water.</summary>
    BreathesWater,

    /// <summary>Cannot be seen into: heavily obscured.</summary>
    Obscured,

    /// <summary>Has cover worth so much; 0 for total cover.</summary>
    Cover,

    /// <summary>Bright light so many feet around.</summary>
    Light,

    /// <summary>Obeys the actor.</summary>
    Controlled,

    /// <summary>Does not attack the actor, or whom the spell guards, without a save.</summary>
    Warded,

    /// <summary>Images that a blow may strike instead, the amount of them.</summary>
    Images,

    /// <summary>Survives the next fall to 0 hit points, with 1.</summary>
    DeathWard,

    /// <summary>Fails by the effect's save, or cannot be touched by spells up to the amount's level.</summary>
    SpellBarrier,

    /// <summary>Takes half of the damage that the actor takes.</summary>
    SharesDamage,

    /// <summary>Weapon hits count as magic and get the amount to attack and damage.</summary>
    MagicWeapon,

    /// <summary>Weapon attacks use the actor's spellcasting modifier.</summary>
    AbilityWeapon,

    /// <summary>Looks like somebody or something else.</summary>
    Disguised,

    /// <summary>Uses another stat block, of a challenge up to the amount (0 for its own), and has its hit points as temporary ones.</summary>
    Transformed,

    /// <summary>Has the body of a beast, of a challenge up to the amount in eighths, and keeps its own mind and hit points.</summary>
    WildShape,

    /// <summary>Armor offers so much less; destroyed when nothing is left.</summary>
    ArmorWorn,

    /// <summary>A wall, a floor or a cage that nothing passes.</summary>
    Barrier,

    /// <summary>Regains the amount at the start of each turn.</summary>
    Regeneration,

    /// <summary>Cannot be surprised.</summary>
    Alert,

    /// <summary>Initiative higher by the amount.</summary>
    Initiative,

    /// <summary>Immune to this action of this actor for 24 hours.</summary>
    Spared,

    /// <summary>Falls slowly.</summary>
    FeatherFall,

    /// <summary>Does not teleport, nor leave the plane.</summary>
    Anchored,

    /// <summary>Is not found by divination.</summary>
    Hidden,

    /// <summary>Ignores difficult terrain and what slows or holds.</summary>
    FreeMovement,

    /// <summary>Takes no benefit of short rests.</summary>
    NoShortRest,

    /// <summary>Takes no benefit of long rests.</summary>
    NoLongRest,

    /// <summary>Cannot use this action again before the start of its next turn.</summary>
    UsedThisRound,

    /// <summary>Wounded so that it bleeds.</summary>
    Wound,

    /// <summary>Holds on to the target.</summary>
    Attached,

    /// <summary>The actor's hits on it deal the dice more, of the first type.</summary>
    DamageTakenBonus,

    /// <summary>Every d20 is lower by the amount, which shrinks by 1 with each long rest.</summary>
    D20Penalty,

    /// <summary>Does not change its shape.</summary>
    NoShapeChange,

    /// <summary>Has had a short rest.</summary>
    ShortRest,

    /// <summary>Walks on liquids.</summary>
    WaterWalk,

    /// <summary>Takes so many turns in a row, the dice added.</summary>
    ExtraTurns,

    /// <summary>A d20 of a check below the amount counts as the amount.</summary>
    CheckFloor,

    /// <summary>Tells no lies.</summary>
    Truthful,

    /// <summary>Is found by the actor, and gains nothing from being invisible.</summary>
    Revealed,

    /// <summary>A spell with gestures fails in so many of a hundred cases.</summary>
    SpellFailure,

    /// <summary>Takes nothing from magic missiles.</summary>
    IgnoresMissiles,

    /// <summary>Death saves have advantage.</summary>
    DeathSaveAdvantage,

    /// <summary>Healing restores as much as its dice can show.</summary>
    HealingMaximum,

    /// <summary>Inside of the actor: total cover, and out again if the actor takes the amount of damage from within in a turn and fails a save.</summary>
    Swallowed,

    /// <summary>Splits into two of half the hit points and one size less.</summary>
    Splits,

    /// <summary>Bears a curse, which magic against curses lifts.</summary>
    Cursed,

    /// <summary>May turn a D20 Test that failed: by the dice added, or by a second throw where there are none.</summary>
    Inspiration,

    /// <summary>Attack rolls of spells have advantage.</summary>
    SpellAdvantage,

    /// <summary>Saves against its spells must reach so much more.</summary>
    SpellDc,

    /// <summary>What its action laid ends with a turn, after the first, without an attack, a forced save or a bonus action spent on it.</summary>
    Fades,

    /// <summary>Damage of the next attack that hits is halved.</summary>
    DamageHalved,

    /// <summary>Shapes the next spell it casts, in the way of the action the effect comes from.</summary>
    Metamagic,

    /// <summary>Half of what harms the actor harms it instead.</summary>
    SharesHarm,
}
