namespace Guildhall.Modules.Heroes;

/// <summary>What changed a sheet. The names are kept in the database.</summary>
internal enum SnapshotReason
{
    /// <summary>The hero was retired.</summary>
    Retired,

    /// <summary>The hero died in play.</summary>
    Fell,

    /// <summary>Something was put on or taken off.</summary>
    Geared,

    /// <summary>An earlier sheet was restored.</summary>
    Restored,
}
