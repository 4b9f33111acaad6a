namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>What the options of a choice are, and so how they are named.</summary>
public enum ChoiceKind
{
    /// <summary>Species: <c>species.‹key›</c>.</summary>
    Species,

    /// <summary>Backgrounds: <c>background.‹key›</c>.</summary>
    Background,

    /// <summary>Classes: <c>class.‹key›</c>.</summary>
    Class,

    /// <summary>Subclasses: <c>subclass.‹key›</c>.</summary>
    Subclass,

    /// <summary>Six ability scores, given beside the picks.</summary>
    Scores,

    /// <summary>Abilities: <c>ability.‹key›</c>; one may be chosen twice where <see cref="ChoiceStep.Repeatable"/>.</summary>
    Ability,

    /// <summary>Skills: <c>skill.‹key›</c>; the feat Skilled offers tools as well, <c>gear.‹key›</c>.</summary>
    Skill,

    /// <summary>Skills one is proficient in: <c>skill.‹key›</c>.</summary>
    Expertise,

    /// <summary>Feats: <c>feature.‹key›</c>.</summary>
    Feat,

    /// <summary>Spells: <c>spell.‹key›</c>.</summary>
    Spell,

    /// <summary>Kinds of weapons: <c>weapon.‹key›</c>.</summary>
    Weapon,

    /// <summary>Tools: <c>gear.‹key›</c>.</summary>
    Tool,

    /// <summary>Languages: <c>language.‹key›</c>.</summary>
    Language,

    /// <summary>Anything else a feature offers: <c>feature.‹key›</c>; sizes are <c>option.‹key›</c>.</summary>
    Option,

    /// <summary>Packages of equipment: <c>kit.‹class or background›.‹key›</c>.</summary>
    Equipment,

    /// <summary>Hit points of a new level: <c>fixed</c> or a face of the die.</summary>
    HitPoints,
}
