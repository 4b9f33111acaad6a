using System.Globalization;

namespace Guildhall.Modules.Delve.State;

/// <summary>How what was tried and used up is named in the state.</summary>
internal static class Attempts
{
    public static string AtDoor(string hero, DoorMeans how, int passage) => string.Create(CultureInfo.InvariantCulture, $"{hero}/{how}/{passage}");

    public static string AtSearch(string hero, int room) => string.Create(CultureInfo.InvariantCulture, $"{hero}/search/{room}");

    public static string Slot(int level) => string.Create(CultureInfo.InvariantCulture, $"slot-{level}");

    /// <summary>Whether an effect stays when a fight is over: spells that last an hour or more do, stances and minutes do not.</summary>
    public static bool Outlasts(ActiveEffect effect) => effect.EndsAt == TurnPoint.Never && effect.Remaining < 0;
}
