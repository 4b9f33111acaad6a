namespace Guildhall.Discord.Entities.Components;

/// <summary>One of several, in a form.</summary>
public sealed record RadioGroup : Component
{
    /// <inheritdoc />
    public override ComponentType Type => ComponentType.RadioGroup;

    /// <summary>1 to 100 characters; comes back in the interaction.</summary>
    public required string CustomId { get; init; }

    /// <summary>2 to 10.</summary>
    public required IReadOnlyList<GroupOption> Options { get; init; }

    /// <summary>Whether one must be chosen; true unless said.</summary>
    public bool? Required { get; init; }
}
