namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>What carrying too much does at a table.</summary>
internal enum EncumbranceRule
{
    /// <summary>Nobody counts.</summary>
    Off,

    /// <summary>Beyond the carrying capacity one moves at 5 feet.</summary>
    ByTheBook,

    /// <summary>Beyond a third of it 10 feet slower, beyond two thirds 20 feet and with disadvantage on physical rolls.</summary>
    Variant,
}
