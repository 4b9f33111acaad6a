namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>What changed a sheet. The names are kept in the database.</summary>
internal enum SheetChangeReason
{
    /// <summary>A level was gained.</summary>
    Leveled,

    /// <summary>Spells or masteries were prepared.</summary>
    Prepared,

    /// <summary>Something was put on, taken off, attuned to or left behind.</summary>
    Geared,

    /// <summary>Somebody with the right to do so set a value.</summary>
    Edited,

    /// <summary>It was played: a campaign wore it down, rewarded it or let it rest.</summary>
    Played,

    /// <summary>An earlier version was restored.</summary>
    Restored,

    /// <summary>Its owner keeps it no longer.</summary>
    Retired,
}
