namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>Standing traits that carry no number of their own (SRD 5.2, "Monsters").</summary>
public enum CreatureTrait
{
    /// <summary>Moves through gaps of an inch.</summary>
    Amorphous,

    /// <summary>It and its allies within 10 feet have advantage on attack rolls and saves while it is not incapacitated.</summary>
    AuraOfAuthority,

    /// <summary>Advantage on attack rolls and saves while at half its hit points or fewer.</summary>
    BloodiedFrenzy,

    /// <summary>Never provokes opportunity attacks while flying off.</summary>
    Flyby,

    /// <summary>Passes through creatures and objects; 1d10 force damage for ending a turn inside an object.</summary>
    IncorporealMovement,

    /// <summary>Advantage on saves against spells and other magic.</summary>
    MagicResistance,

    /// <summary>Advantage on an attack roll while an able ally is within 5 feet of the target.</summary>
    PackTactics,

    /// <summary>Never provokes opportunity attacks by moving away.</summary>
    Agile,

    /// <summary>Climbs walls and ceilings without a check.</summary>
    SpiderClimb,

    /// <summary>Disadvantage on ability checks and attack rolls in sunlight.</summary>
    SunlightSensitivity,

    /// <summary>Shares spaces, fits any gap, and regains neither hit points nor temporary ones.</summary>
    Swarm,

    /// <summary>Noticed only by a Wisdom (Perception) check of DC 15 while it stays still.</summary>
    Transparent,

    /// <summary>Constitution save, DC 5 + the damage, to stay at 1 hit point; not against radiant damage or a critical hit.</summary>
    UndeadFortitude,

    /// <summary>Breathes air and water.</summary>
    Amphibious,

    /// <summary>Breathes nothing but water.</summary>
    WaterBreathing,

    /// <summary>Advantage on attack rolls while at half its hit points or fewer.</summary>
    BloodiedFury,

    /// <summary>Advantage on attack rolls against whoever lacks hit points.</summary>
    BloodFrenzy,

    /// <summary>Half the damage of area effects on a failed Dexterity save, none on a success, while not incapacitated.</summary>
    Evasion,

    /// <summary>Attack rolls against it have disadvantage while it is not incapacitated.</summary>
    BlurredForm,

    /// <summary>Disadvantage on attack rolls in bright light.</summary>
    LightSensitivity,

    /// <summary>Disadvantage on every d20 in sunlight.</summary>
    SunlightWeakness,

    /// <summary>Deals double damage to objects.</summary>
    SiegeMonster,

    /// <summary>Has the Invisible condition.</summary>
    Invisibility,

    /// <summary>Magic neither hits nor holds it: it succeeds on every save against it.</summary>
    GreaterMagicResistance,

    /// <summary>Regains as much as acid damage would have dealt, and takes none.</summary>
    AcidAbsorption,

    /// <summary>Regains as much as fire damage would have dealt.</summary>
    FireAbsorption,

    /// <summary>Regains as much as lightning damage would have dealt.</summary>
    LightningAbsorption,

    /// <summary>Is never changed into another shape.</summary>
    ImmutableForm,

    /// <summary>One reaction on every turn.</summary>
    Reactive,

    /// <summary>Holds its breath for half an hour or longer.</summary>
    HoldBreath,

    /// <summary>Walks on ice and up icy walls as on level ground.</summary>
    IceWalk,

    /// <summary>Drags whom it grapples at full speed.</summary>
    Abduct,

    /// <summary>Moves through earth without disturbing it.</summary>
    EarthGlide,

    /// <summary>Enters other creatures' spaces and gaps of an inch.</summary>
    AirForm,

    /// <summary>Enters other creatures' spaces and gaps of an inch.</summary>
    WaterForm,

    /// <summary>Ignores webs and feels whoever touches the same web.</summary>
    WebWalker,

    /// <summary>Regains as much as its summoner by a spell of level 1 or higher within 5 feet of it.</summary>
    LifeBond,

    /// <summary>Missiles and spells with ranged attack rolls do nothing to it, and on a 6 of a d6 come back to the caster.</summary>
    ReflectiveCarapace,

    /// <summary>Four times a day, a limb falls and fights on where it ends a turn Bloodied in which it took 15 slashing damage or more.</summary>
    LoathsomeLimbs,
}
