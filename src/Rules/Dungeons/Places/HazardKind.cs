namespace Guildhall.Rules.Dungeons.Places;

/// <summary>What hurts or hinders and is plain to see.</summary>
public enum HazardKind
{
    /// <summary>Burns whoever enters or stays.</summary>
    Lava,

    /// <summary>Burns a little.</summary>
    Fire,

    /// <summary>Eats at whoever enters or stays.</summary>
    Acid,

    /// <summary>Tears at whoever moves in them.</summary>
    Brambles,

    /// <summary>Tears at whoever moves in them, and worse.</summary>
    Spikes,

    /// <summary>Who falls in, falls deep.</summary>
    Pit,

    /// <summary>Deep enough to swim in.</summary>
    DeepWater,

    /// <summary>Takes the feet from under whoever enters.</summary>
    Ice,

    /// <summary>Chokes whoever breathes it.</summary>
    Spores,
}
