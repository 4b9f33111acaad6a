namespace Guildhall.Discord.Entities.Components;

/// <summary>One entry of a radio or checkbox group.</summary>
public sealed record GroupOption
{
    /// <summary>1 to 100 characters, shown.</summary>
    public string Label { get => field ?? ""; init; }

    /// <summary>1 to 100 characters; comes back.</summary>
    public string Value { get => field ?? ""; init; }

    /// <summary>To 100 characters, shown smaller.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is chosen already.</summary>
    public bool? Default { get; init; }
}
