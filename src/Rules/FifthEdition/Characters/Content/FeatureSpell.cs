namespace Guildhall.Rules.FifthEdition.Characters.Content;

/// <summary>A spell that comes with a feature.</summary>
public sealed record FeatureSpell
{
    /// <summary>The spell; empty in <see cref="FeatureChoice.Learn"/>, where the player chooses.</summary>
    public string Key { get; init; } = "";

    /// <summary>The source's level from which on.</summary>
    public int Level { get; init; }

    /// <summary>The resource that pays for castings without a slot; null for none. <c>once</c> makes one of its own for each spell, <c>once-rest</c> one that a Short Rest gives back.</summary>
    public string? Free { get; init; }

    /// <summary>Whether it is cast without slot as often as one likes.</summary>
    public bool AtWill { get; init; }

    /// <summary>Whether slots do not pay for it.</summary>
    public bool NoSlots { get; init; }

    /// <summary>Whether it counts as a spell of the class, with that class's numbers; the class's key.</summary>
    public string? As { get; init; }

    /// <summary>Whether it goes into the book instead of being prepared.</summary>
    public bool Book { get; init; }
}
