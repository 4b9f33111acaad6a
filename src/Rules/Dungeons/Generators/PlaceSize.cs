namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>How large a place is; <see cref="PlaceLimits"/> has the figures.</summary>
public enum PlaceSize
{
    /// <summary>An evening's half.</summary>
    Small,

    /// <summary>An evening.</summary>
    Medium,

    /// <summary>Two or three evenings.</summary>
    Large,

    /// <summary>A campaign's heart.</summary>
    Huge,
}
