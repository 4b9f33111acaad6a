using System.Globalization;

namespace Guildhall.Modules.Delve.State;

/// <summary>How places within a dungeon are named in events: stable text that sorts and stores well.</summary>
internal static class Site
{
    public static string OfRoom(int room) => string.Create(CultureInfo.InvariantCulture, $"room:{room}");

    public static string OfDoor(int passage) => string.Create(CultureInfo.InvariantCulture, $"door:{passage}");

    public static string OfFeature(int room, int index) => string.Create(CultureInfo.InvariantCulture, $"feature:{room}:{index}");

    /// <summary>The hoard of an encounter.</summary>
    public static string OfFight(int room) => string.Create(CultureInfo.InvariantCulture, $"fight:{room}");
}
