namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>How large a place of a size may be.</summary>
/// <param name="Width">Columns of a floor, border included.</param>
/// <param name="Height">Rows of a floor, border included.</param>
/// <param name="Rooms">The most rooms, corridors not counted.</param>
/// <param name="Floors">How many floors.</param>
public sealed record PlaceLimits(int Width, int Height, int Rooms, int Floors)
{
    /// <summary>The limits of a plan.</summary>
    public static PlaceLimits Of(PlaceKind kind, PlaceSize size) => kind switch
    {
        PlaceKind.Rooms => size switch
        {
            PlaceSize.Small => new(39, 29, 9, 1),
            PlaceSize.Medium => new(57, 41, 18, 1),
            PlaceSize.Large => new(81, 61, 34, 1),
            PlaceSize.Huge => new(121, 91, 70, 1),
        },
        PlaceKind.Caverns => size switch
        {
            PlaceSize.Small => new(40, 30, 10, 1),
            PlaceSize.Medium => new(60, 44, 20, 1),
            PlaceSize.Large => new(84, 62, 36, 1),
            PlaceSize.Huge => new(120, 90, 72, 1),
        },
        PlaceKind.Keep => size switch
        {
            PlaceSize.Small => new(32, 26, 12, 1),
            PlaceSize.Medium => new(46, 36, 22, 1),
            PlaceSize.Large => new(64, 50, 40, 1),
            PlaceSize.Huge => new(94, 74, 80, 1),
        },
        PlaceKind.Crypt => size switch
        {
            PlaceSize.Small => new(31, 25, 8, 1),
            PlaceSize.Medium => new(45, 35, 14, 1),
            PlaceSize.Large => new(63, 49, 26, 1),
            PlaceSize.Huge => new(91, 71, 52, 1),
        },
        PlaceKind.Tower => size switch
        {
            PlaceSize.Small => new(19, 19, 8, 3),
            PlaceSize.Medium => new(23, 23, 16, 4),
            PlaceSize.Large => new(27, 27, 30, 6),
            PlaceSize.Huge => new(33, 33, 48, 8),
        },
    };
}
