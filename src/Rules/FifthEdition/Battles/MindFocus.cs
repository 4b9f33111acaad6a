namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Whom a combatant goes for.</summary>
public enum MindFocus
{
    /// <summary>Who is nearest.</summary>
    Nearest,

    /// <summary>Who has the fewest hit points left.</summary>
    Weakest,

    /// <summary>Who casts spells, above all who concentrates on one.</summary>
    Caster,

    /// <summary>Who hurt it last.</summary>
    LastAttacker,
}
