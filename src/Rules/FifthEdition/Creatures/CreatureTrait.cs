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

    /// <summary>Ignores webs and feels whoever touches the same web.</summary>
    WebWalker,
}
