using Guildhall.Modules.Tabletop.Show;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>What is said of the parts of a place.</summary>
internal sealed class ExpeditionNames(TableNames names)
{
    /// <summary>The place: its own name, else what kind it is.</summary>
    public string Place(State.Expedition expedition) => expedition.Place.Name.Length > 0 ? expedition.Place.Name
        : names.Say(expedition.Kind.Length > 0 ? $"dungeon.kind.{expedition.Kind}" : "dungeon.kind.drawn");

    public string Region(string kind, string name) => name.Length > 0 ? name
        : names.Words.Has($"place.region.{kind}") ? names.Say($"place.region.{kind}") : kind;

    public string Region(Region region) => Region(region.Kind, region.Name);

    public string Door(DoorView door) => names.Say("dungeon.door", ("material", RuleKeys.WordFor(door.Material)), ("square", SquareNames.Of(door.At.At)));

    public string Door(PlaceDoor door) => names.Say("dungeon.door", ("material", RuleKeys.WordFor(door.Material)), ("square", SquareNames.Of(door.At.At)));

    public string Thing(ThingKind kind, Spot at) => names.Say("dungeon.thing", ("kind", RuleKeys.WordFor(kind)), ("square", SquareNames.Of(at.At)));

    public string Trap(string kind) => names.Words.Has($"place.trap.{kind}") ? names.Say($"place.trap.{kind}") : names.Say("dungeon.trap");

    public string Treasure(TreasureKind kind) => names.Say($"dungeon.treasure.{RuleKeys.WordFor(kind)}");

    /// <summary>A square, with its floor where there are several: <c>2:K7</c>.</summary>
    public static string Square(Spot spot, int floors) => floors > 1 ? $"{spot.Floor + 1}:{SquareNames.Of(spot.At)}" : SquareNames.Of(spot.At);

    /// <summary>The spot of such a name; on <paramref name="floor"/> where none is named.</summary>
    public static Spot? Read(string typed, int floor)
    {
        var parts = typed.Trim().Split(':', 2);
        if (parts.Length == 2)
        {
            if (!int.TryParse(parts[0], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) || number is < 1 or > Guildhall.Rules.Dungeons.Places.Place.MostFloors) return null;
            floor = number - 1;
        }

        return SquareNames.TryParse(parts[^1]) is { } cell ? new Spot(floor, cell) : null;
    }
}
