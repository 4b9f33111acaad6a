namespace Guildhall.Rules.FifthEdition.Content;

/// <summary>Kinds of content that the ledger counts apart.</summary>
public enum CoverageGroup
{
    /// <summary>Actions with an attack roll.</summary>
    AttackActions,

    /// <summary>Actions without one that ask for a saving throw.</summary>
    SaveActions,

    /// <summary>All other actions of creatures, spellcasting and multiattacks among them.</summary>
    OtherActions,

    /// <summary>Traits of creatures.</summary>
    Traits,

    /// <summary>Spells.</summary>
    Spells,

    /// <summary>Features of classes, traits of species, feats and the options they offer.</summary>
    Features,
}
