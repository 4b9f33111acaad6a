namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What lets somebody stay on its feet with a few hit points instead of falling.</summary>
public sealed record CombatStand
{
    /// <summary>The feature or counter it comes from.</summary>
    public string Key { get; init; } = "";

    /// <summary>Hit points left then.</summary>
    public int HitPoints { get; init; }

    /// <summary>The Constitution save it takes; 0 for none. Each use makes the next one harder by <see cref="Harder"/>.</summary>
    public int Dc { get; init; }

    /// <summary>How much harder each save is than the one before.</summary>
    public int Harder { get; init; }

    /// <summary>The action whose effect must last on its bearer; null for none.</summary>
    public string? During { get; init; }

    /// <summary>Whether it holds for friends of its bearer too.</summary>
    public bool Friends { get; init; }

    /// <summary>How often; 0 for any number.</summary>
    public int Uses { get; init; }
}
