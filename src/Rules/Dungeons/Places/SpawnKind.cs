namespace Guildhall.Rules.Dungeons.Places;

/// <summary>For whom a spawn place is.</summary>
public enum SpawnKind
{
    /// <summary>The party, when it comes in.</summary>
    Party,

    /// <summary>Whoever lives or watches there.</summary>
    Dweller,

    /// <summary>Whoever lies in wait.</summary>
    Ambush,

    /// <summary>The master of the place.</summary>
    Boss,

    /// <summary>Whoever comes by chance, far from the entrance.</summary>
    Wanderer,
}
