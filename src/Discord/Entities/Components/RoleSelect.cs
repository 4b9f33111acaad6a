namespace Guildhall.Discord.Entities.Components;

/// <summary>A choice of roles.</summary>
public sealed record RoleSelect : Component
{
    /// <inheritdoc />
    public override ComponentType Type => ComponentType.RoleSelect;

    /// <summary>1 to 100 characters; comes back in the interaction.</summary>
    public required string CustomId { get; init; }

    /// <summary>To 150 characters, shown while nothing is chosen.</summary>
    public string? Placeholder { get; init; }

    /// <summary>What is chosen already.</summary>
    public IReadOnlyList<SelectDefault>? DefaultValues { get; init; }

    /// <summary>0 to 25; 1 unless given.</summary>
    public int? MinValues { get; init; }

    /// <summary>1 to 25; 1 unless given.</summary>
    public int? MaxValues { get; init; }

    /// <summary>In forms: whether something must be chosen; true unless said.</summary>
    public bool? Required { get; init; }

    /// <summary>In messages: whether it cannot be used.</summary>
    public bool? Disabled { get; init; }
}
