namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>
/// Features of characters that fights look for, each by the flag of the same name in the content (SRD 5.2, "Classes", "Character Origins", "Feats").
/// </summary>
public enum FeatureTrait
{
    /// <summary>A 1 on the d20 of a D20 Test is thrown again.</summary>
    Luck,

    /// <summary>Once a turn the dice of a weapon's damage are thrown twice, and the better throw counts.</summary>
    SavageAttacker,

    /// <summary>No attack roll against it has advantage while it is not incapacitated.</summary>
    Elusive,

    /// <summary>A death save of 18 or more counts as 20.</summary>
    Survivor,

    /// <summary>Opportunity attacks against it have disadvantage.</summary>
    EscapeTheHorde,

    /// <summary>Who hits it has disadvantage on further attacks against it in the same turn.</summary>
    MultiattackDefense,

    /// <summary>After a miss, advantage on the next attack against the same creature until the end of the next turn.</summary>
    StudiedAttacks,

    /// <summary>Advantage against whom it grapples.</summary>
    Grappler,

    /// <summary>Advantage against whom its Hunter's Mark lies on.</summary>
    PreciseHunter,

    /// <summary>Damage does not break its concentration on Hunter's Mark.</summary>
    RelentlessHunter,

    /// <summary>Advantage on checks to end a grapple.</summary>
    EscapeAdvantage,

    /// <summary>Advantage on Strength (Athletics) checks.</summary>
    AthleticsAdvantage,

    /// <summary>Moves through the spaces of larger creatures.</summary>
    HalflingNimbleness,

    /// <summary>Strength checks and saves come to the Strength score at least.</summary>
    IndomitableMight,

    /// <summary>Strength in place of other abilities on five skills while raging.</summary>
    PrimalKnowledge,

    /// <summary>Healing spells restore 2 and the slot's level more.</summary>
    DiscipleOfLife,

    /// <summary>Healing others with a slot restores 2 and the slot's level to the healer.</summary>
    BlessedHealer,

    /// <summary>Healing dice show their highest faces.</summary>
    SupremeHealing,

    /// <summary>Its bludgeoning, piercing and slashing damage ignores resistance.</summary>
    OvercomeDefenses,

    /// <summary>A slot of level 1 to 4 is kept where a d4 shows its level.</summary>
    FreeCasting,

    /// <summary>Resistance to all but psychic and radiant damage in dim light and darkness.</summary>
    ShadowyForm,

    /// <summary>Shakes off one of charmed, frightened and poisoned at the end of each turn.</summary>
    SelfRestoration,

    /// <summary>Once a turn, another attack with the same weapon against a second creature beside the target.</summary>
    HordeBreaker,

    /// <summary>Half its speed without provoking anybody after a critical hit.</summary>
    RemarkableAthlete,

    /// <summary>Heroic Inspiration at the start of a turn without it.</summary>
    HeroicWarrior,

    /// <summary>Casts spells in the shape of a beast.</summary>
    BeastSpells,

    /// <summary>Two ways of metamagic on one spell while innate sorcery lasts.</summary>
    SorceryIncarnate,

    /// <summary>One way of metamagic a turn for nothing while innate sorcery lasts.</summary>
    ArcaneApotheosis,

    /// <summary>Friends in the area of its evocation spells are spared.</summary>
    SculptSpells,
}
