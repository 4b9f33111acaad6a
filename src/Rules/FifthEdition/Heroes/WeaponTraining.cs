namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>Which weapons an archetype is proficient with.</summary>
public enum WeaponTraining
{
    /// <summary>Simple weapons.</summary>
    Simple,

    /// <summary>Simple weapons, and martial ones with the Finesse or Light property.</summary>
    SimpleAndNimble,

    /// <summary>Simple and martial weapons.</summary>
    All,
}
