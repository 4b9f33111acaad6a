namespace Guildhall.Modules.Delve.State;

/// <summary>Ways through a locked door.</summary>
internal enum DoorMeans
{
    /// <summary>With the key, without a throw.</summary>
    Key,

    /// <summary>With thieves' tools: Dexterity.</summary>
    Pick,

    /// <summary>With the shoulder: Strength.</summary>
    Force,
}
