namespace Guildhall.Discord.Entities.Components;

/// <summary>A line or a box to write in. Stands in a label of a form.</summary>
public sealed record TextInput : Component
{
    /// <inheritdoc />
    public override ComponentType Type => ComponentType.TextInput;

    /// <summary>1 to 100 characters; comes back in the interaction.</summary>
    public required string CustomId { get; init; }

    /// <summary>A line or a box.</summary>
    public required TextInputStyle Style { get; init; }

    /// <summary>Superseded by the label around it.</summary>
    public string? Label { get; init; }

    /// <summary>0 to 4000.</summary>
    public int? MinLength { get; init; }

    /// <summary>1 to 4000.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Whether something must be written; true unless said.</summary>
    public bool? Required { get; init; }

    /// <summary>What stands there already, to 4000 characters.</summary>
    public string? Value { get; init; }

    /// <summary>To 100 characters, shown while it is empty.</summary>
    public string? Placeholder { get; init; }
}
