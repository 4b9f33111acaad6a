using System.Collections.Immutable;
using Guildhall.Core.Replies;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Modules.Tabletop.Show;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>Where one can go and what one can do in a place, by what an audience knows. Buttons, lists and suggestions are made of it.</summary>
internal sealed class ExpeditionChoices
{
    private const int MostRooms = 25;
    private readonly Expedition _expedition;
    private readonly TableNames _names;
    private readonly ExpeditionNames _place;
    private readonly ExpeditionView _view;
    private readonly int _floors;

    public ExpeditionChoices(CampaignState state, Audience audience, TableNames names)
    {
        (_expedition, _names, _place) = (state.Place!, names, new ExpeditionNames(names));
        _view = new ExpeditionView(state, audience);
        _floors = _expedition.Place.Floors.Length;
        Shown = Views.For(_expedition.Place, _view.Fog, _view.Floor, null, []);
    }

    /// <summary>Where it is looked from.</summary>
    public Spot At => _view.At;

    /// <summary>The floor as it is known.</summary>
    public PlaceView Shown { get; }

    /// <summary>Rooms and stairs that are known, the nearest first.</summary>
    public ImmutableArray<SelectChoice> Ways()
    {
        var here = _expedition.Place.RegionAt(_view.At)?.Id;
        var rooms = Shown.Regions
            .Where(region => region.Kind != RegionKinds.Corridor && _expedition.Place.RegionAt(new Spot(_view.Floor, region.Squares.First))?.Id != here)
            .Select(region => (Label: _place.Region(region.Kind, region.Name), At: Middle(region)));
        var stairs = Shown.Stairs.Select(stair => (Label: _names.Say(stair.Up ? "dungeon.stairs-up" : "dungeon.stairs-down"), At: stair.At.At));
        return
        [
            .. rooms.Concat(stairs)
                .OrderBy(one => Distance(one.At)).ThenBy(one => one.Label, StringComparer.Ordinal)
                .DistinctBy(one => one.At)
                .Take(MostRooms)
                // Whoever goes to stairs means to climb them.
                .Select(one => new SelectChoice(
                    CampaignButtons.Cut($"{one.Label} ({SquareNames.Of(one.At)})"),
                    ExpeditionNames.Square(_expedition.Place.StairsFrom(new Spot(_view.Floor, one.At)) ?? new Spot(_view.Floor, one.At), _floors))),
        ];
    }

    /// <summary>What can be done to doors, traps and treasure that are known, the nearest first.</summary>
    public ImmutableArray<SelectChoice> Deeds() =>
    [
        .. Doors().Concat(Traps()).Concat(Things()).Concat(Treasures())
            .OrderBy(one => Distance(one.At)).ThenBy(one => one.Value, StringComparer.Ordinal)
            .DistinctBy(one => one.Value, StringComparer.Ordinal)
            .Take(MostRooms)
            .Select(one => new SelectChoice(CampaignButtons.Cut(one.Label), one.Value)),
    ];

    private IEnumerable<(string Label, string Value, Cell At)> Doors()
    {
        foreach (var door in Shown.Doors)
        {
            var known = _expedition.Place.DoorAt(new Spot(_view.Floor, door.At.At))!;
            switch (door.Look)
            {
                case DoorLook.Open:
                    yield return Deed("close", door);
                    break;
                case DoorLook.Closed when _expedition.Tried.TryGetValue(known.Id, out var held):
                    if (held == "locked") yield return Deed("pick", door);
                    yield return Deed("force", door);
                    yield return Deed("break", door);
                    yield return Deed("open", door);
                    break;
                case DoorLook.Closed:
                    yield return Deed("open", door);
                    break;
                default:
                    break;
            }
        }
    }

    private (string Label, string Value, Cell At) Deed(string deed, DoorView door) =>
        (_names.Say($"dungeon.do.{deed}", ("what", _place.Door(door))), $"{deed} {Name(door.At.At)}", door.At.At);

    private IEnumerable<(string Label, string Value, Cell At)> Traps() => Shown.Traps.Where(trap => trap.IsArmed)
        .Select(trap => (_names.Say("dungeon.do.disarm", ("what", _place.Trap(trap.Kind)), ("square", SquareNames.Of(trap.At.At))), $"disarm {Name(trap.At.At)}", trap.At.At));

    private IEnumerable<(string Label, string Value, Cell At)> Things() => Shown.Things
        .Where(thing => thing is { IsWhole: true, Kind: ThingKind.CrackedWall or ThingKind.Rubble or ThingKind.Bars })
        .Select(thing => (_names.Say("dungeon.do.break", ("what", _place.Thing(thing.Kind, thing.At))), $"break {Name(thing.At.At)}", thing.At.At));

    private IEnumerable<(string Label, string Value, Cell At)> Treasures() => Shown.Treasures.Where(treasure => treasure.IsThere)
        .Select(treasure => (_names.Say("dungeon.do.take", ("what", _place.Treasure(treasure.Kind)), ("square", SquareNames.Of(treasure.At.At))), $"take {Name(treasure.At.At)}", treasure.At.At));

    private string Name(Cell at) => ExpeditionNames.Square(new Spot(_view.Floor, at), _floors);

    /// <summary>A square of what is known of a room that one can stand on, near its middle.</summary>
    private Cell Middle(RegionView region)
    {
        var cells = region.Squares.Cells().Where(cell => Shown.GroundAt(cell) is Guildhall.Rules.FifthEdition.Grid.Terrain.Floor or Guildhall.Rules.FifthEdition.Grid.Terrain.Difficult).ToList();
        if (cells.Count == 0) cells = [.. region.Squares.Cells()];
        var (x, y) = (cells.Sum(cell => cell.X) / cells.Count, cells.Sum(cell => cell.Y) / cells.Count);
        return cells.MinBy(cell => Math.Max(Math.Abs(cell.X - x), Math.Abs(cell.Y - y)));
    }

    private int Distance(Cell cell) => Math.Max(Math.Abs(cell.X - _view.At.X), Math.Abs(cell.Y - _view.At.Y));
}
