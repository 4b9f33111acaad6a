using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Entities.Components;

/// <summary>One entry of a list.</summary>
public sealed record SelectOption
{
    /// <summary>1 to 100 characters, shown.</summary>
    public string Label { get => field ?? ""; init; }

    /// <summary>1 to 100 characters; comes back.</summary>
    public string Value { get => field ?? ""; init; }

    /// <summary>To 100 characters, shown smaller.</summary>
    public string? Description { get; init; }

    /// <summary>A picture: its id, name and whether it moves.</summary>
    public Emoji? Emoji { get; init; }

    /// <summary>Whether it is chosen already.</summary>
    public bool? Default { get; init; }
}
