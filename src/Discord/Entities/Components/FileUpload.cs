namespace Guildhall.Discord.Entities.Components;

/// <summary>A place for files in a form.</summary>
public sealed record FileUpload : Component
{
    /// <inheritdoc />
    public override ComponentType Type => ComponentType.FileUpload;

    /// <summary>1 to 100 characters; comes back in the interaction.</summary>
    public required string CustomId { get; init; }

    /// <summary>0 to 10; 1 unless given.</summary>
    public int? MinValues { get; init; }

    /// <summary>1 to 10; 1 unless given.</summary>
    public int? MaxValues { get; init; }

    /// <summary>Whether something must be uploaded; true unless said.</summary>
    public bool? Required { get; init; }

    /// <summary>Which are taken, as endings or media types; all unless said.</summary>
    public IReadOnlyList<string>? FileTypes { get; init; }
}
