namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>What somebody asks of the generator; an equal plan gives an equal place.</summary>
/// <param name="Seed">Any text of at most 100 characters; one space more is another place.</param>
/// <param name="Kind">What sort of place.</param>
/// <param name="Size">How large.</param>
/// <param name="Level">The party's average level, 1 to 20: traps and hazards follow it.</param>
public sealed record PlacePlan(string Seed, PlaceKind Kind, PlaceSize Size = PlaceSize.Medium, int Level = 1)
{
    /// <summary>The longest seed.</summary>
    public const int LongestSeed = 100;

    /// <summary>The tier of play: 0 for levels 1–4, 1 for 5–10, 2 for 11–16, 3 for 17–20.</summary>
    internal int Tier => Level switch { <= 4 => 0, <= 10 => 1, <= 16 => 2, _ => 3 };
}
