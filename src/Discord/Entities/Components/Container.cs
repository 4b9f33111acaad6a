namespace Guildhall.Discord.Entities.Components;

/// <summary>A frame around others.</summary>
public sealed record Container : Component
{
    /// <inheritdoc />
    public override ComponentType Type => ComponentType.Container;

    /// <summary>Rows, texts, sections, galleries, separators and files.</summary>
    public required IReadOnlyList<Component> Components { get; init; }

    /// <summary>The stripe at its side, 0xRRGGBB.</summary>
    public int? AccentColor { get; init; }

    /// <summary>Whether it is hidden until clicked.</summary>
    public bool? Spoiler { get; init; }
}
