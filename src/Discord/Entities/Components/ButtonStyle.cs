namespace Guildhall.Discord.Entities.Components;

/// <summary>How a button looks and what it does.</summary>
public enum ButtonStyle
{
    /// <summary>The obvious choice.</summary>
    Primary = 1,

    /// <summary>Any other.</summary>
    Secondary = 2,

    /// <summary>Confirms.</summary>
    Success = 3,

    /// <summary>Cannot be undone.</summary>
    Danger = 4,

    /// <summary>Leads to an address.</summary>
    Link = 5,

    /// <summary>Offers something to buy.</summary>
    Premium = 6,
}
