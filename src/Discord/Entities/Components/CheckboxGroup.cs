namespace Guildhall.Discord.Entities.Components;

/// <summary>Some of several, in a form.</summary>
public sealed record CheckboxGroup : Component
{
    /// <inheritdoc />
    public override ComponentType Type => ComponentType.CheckboxGroup;

    /// <summary>1 to 100 characters; comes back in the interaction.</summary>
    public required string CustomId { get; init; }

    /// <summary>1 to 10.</summary>
    public required IReadOnlyList<GroupOption> Options { get; init; }

    /// <summary>0 to 10; 1 unless given.</summary>
    public int? MinValues { get; init; }

    /// <summary>1 to 10; the number of options unless given.</summary>
    public int? MaxValues { get; init; }

    /// <summary>Whether something must be chosen; true unless said.</summary>
    public bool? Required { get; init; }
}
