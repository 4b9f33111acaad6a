using Guildhall.Discord.Entities.Components;

namespace Guildhall.Discord.Entities.Interactions;

/// <summary>A form.</summary>
public sealed record Modal
{
    /// <summary>1 to 100 characters; comes back in the interaction.</summary>
    public required string CustomId { get; init; }

    /// <summary>1 to 45 characters.</summary>
    public required string Title { get; init; }

    /// <summary>1 to 5 labels and texts.</summary>
    public required IReadOnlyList<Component> Components { get; init; }
}
