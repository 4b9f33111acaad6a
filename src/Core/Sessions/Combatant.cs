using System.Collections.Immutable;
using Guildhall.Core.Ids;
using Guildhall.Core.Text;

namespace Guildhall.Core.Sessions;

/// <summary>Somebody at the table.</summary>
/// <param name="Key">Stable within the session.</param>
/// <param name="Name">As players call them.</param>
/// <param name="Side"><c>party</c> or <c>foes</c>.</param>
/// <param name="State"><c>ready</c>, <c>down</c>, <c>dead</c>, <c>fled</c> or <c>away</c>.</param>
public sealed record Combatant(string Key, [PlayerText] string Name, string Side, string State)
{
    /// <summary>Whose hero it is; null for a foe.</summary>
    public Id<User>? UserId { get; init; }

    /// <summary>Current hit points; null where the viewer may not know.</summary>
    public int? HitPoints { get; init; }

    /// <summary>Hit points when unhurt; null where the viewer may not know.</summary>
    public int? MaxHitPoints { get; init; }

    /// <summary>Armor class; null where the viewer may not know.</summary>
    public int? ArmorClass { get; init; }

    /// <summary>The initiative count; null outside a fight.</summary>
    public int? Initiative { get; init; }

    /// <summary>Conditions in the viewer's words.</summary>
    public ImmutableArray<string> Conditions { get; init; } = [];

    /// <summary>A short remark in the viewer's words: level and archetype, or how a foe looks.</summary>
    public string? Note { get; init; }
}
