namespace Guildhall.Discord.Entities.Guilds;

/// <summary>One color, two for a gradient, or three for the holographic look.</summary>
public sealed record RoleColors
{
    /// <summary>0xRRGGBB; 0 is none.</summary>
    public int PrimaryColor { get; init; }

    /// <summary>The end of the gradient.</summary>
    public int? SecondaryColor { get; init; }

    /// <summary>With Discord's fixed values: holographic.</summary>
    public int? TertiaryColor { get; init; }
}
