using Guildhall.Rules.Dungeons;

namespace Guildhall.Modules.Delve.Show;

/// <summary>How directions are written in commands and keys.</summary>
internal static class Sides
{
    public static string Key(Compass side) => side switch
    {
        Compass.North => "north",
        Compass.East => "east",
        Compass.South => "south",
        Compass.West => "west",
    };
}
