namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>What carrying too much does at a table; <see cref="Guildhall.Rules.FifthEdition.Characters.LoadRule"/> has the figures.</summary>
internal enum EncumbranceRule
{
    /// <summary>Nobody counts.</summary>
    Off,

    /// <summary>Beyond the carrying capacity one moves at 5 feet.</summary>
    ByTheBook,

    /// <summary>Slower in two steps before that, and the second hampers the body.</summary>
    Variant,
}
