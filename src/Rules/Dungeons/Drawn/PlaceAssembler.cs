using Guildhall.Rules.Dungeons.Explorations;
using Guildhall.Rules.Dungeons.Generators;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Drawn;

/// <summary>Puts together what was drawn: ground, then doors and things, then regions that fill what is between walls and doors.</summary>
internal sealed class PlaceAssembler(
    string name, string origin, SortedDictionary<char, (Definition What, char Ground)> legend, List<DrawnFloor> floors)
{
    private readonly PlaceDraft _draft = new() { Name = name, Origin = origin };
    private readonly List<(Definition.OfRegion What, Spot At)> _fills = [];
    private readonly List<(Definition.OfStairs What, Spot At, TextWord Word)> _stairs = [];
    private readonly HashSet<(Type, Spot)> _taken = [];
    private Spot? _entrance;

    public Place Assemble()
    {
        foreach (var floor in floors) Ground(floor);
        foreach (var floor in floors) Spread(floor);
        foreach (var (what, at, word) in _stairs)
        {
            Require(what.Upper, word);
            _draft.Stairs.Add(new PlaceStair(0, at, what.Upper, what.Kind));
        }

        foreach (var (what, at) in _fills) Fill(what, at);
        _draft.Entrance = _entrance ?? _draft.Spawns.Where(spawn => spawn.Kind == SpawnKind.Party).Select(spawn => (Spot?)spawn.At).FirstOrDefault()
            ?? throw new TextWord("", floors[0].Rows[0].Line, 1).Wrong(PlaceTextFault.NoEntrance);
        return _draft.Build();
    }

    private void Ground(DrawnFloor floor)
    {
        var rows = new List<string>();
        var spread = new Dictionary<char, List<Cell>>();
        foreach (var (row, line) in floor.Rows)
        {
            var ground = row.ToCharArray();
            for (var x = 0; x < row.Length; x++)
            {
                var at = new Spot(floor.Index, x, rows.Count);
                var word = new TextWord(row[x].ToString(), line, x + 1);
                if (legend.TryGetValue(row[x], out var sign))
                {
                    ground[x] = sign.Ground;
                    if (sign.What is Definition.OfHazard hazard)
                    {
                        ground[x] = Terrains.SignOf(HazardTable.Ground(hazard.Like.Kind));
                        if (!spread.TryGetValue(row[x], out var cells)) spread[row[x]] = cells = [];
                        cells.Add(at.At);
                    }
                    else
                    {
                        Put(sign.What, at, word);
                    }
                }
                else if (Terrains.Of(row[x]) is Terrain.ClosedDoor or Terrain.OpenDoor)
                {
                    ground[x] = Terrains.SignOf(Terrain.Floor);
                    Put(new Definition.OfDoor(new PlaceDoor { Id = 0, At = at, StandsOpen = Terrains.Of(row[x]) == Terrain.OpenDoor }), at, word);
                }
            }

            rows.Add(new string(ground));
        }

        foreach (var (sign, cells) in spread.OrderBy(pair => pair.Key))
        {
            var like = ((Definition.OfHazard)legend[sign].What).Like;
            foreach (var part in Parts(cells)) _draft.Hazards.Add(like with { Floor = floor.Index, Squares = part });
        }

        _draft.Floors.Add(new PlaceFloor([.. rows], floor.Ambient, floor.OpenSky, [.. floor.Hazes], floor.Name));
        foreach (var (what, at, word) in floor.Placed) Put(what, Require(new Spot(floor.Index, at), word), word);
        foreach (var haze in floor.Hazes) Require(new Spot(floor.Index, haze.At), new TextWord("", floor.Rows[0].Line, 1));
    }

    private void Spread(DrawnFloor floor)
    {
        foreach (var (what, word) in floor.Spread)
        {
            var squares = what is Definition.OfRegion region ? region.Like.Squares : ((Definition.OfHazard)what).Like.Squares;
            if (squares.Runs.IsEmpty) throw word.Wrong(PlaceTextFault.BadValue, Core.Results.Refusal.Of("place.wanted.spot"));
            foreach (var cell in squares.Cells()) Require(new Spot(floor.Index, cell), word);
            if (what is Definition.OfRegion named) _draft.Regions.Add(named.Like with { Floor = floor.Index });
            else _draft.Hazards.Add(((Definition.OfHazard)what).Like with { Floor = floor.Index });
        }
    }

    private void Put(Definition what, Spot at, TextWord word)
    {
        if (what is not (Definition.OfRegion or Definition.OfNote) && !_taken.Add((KindOf(what), at))) throw word.Wrong(PlaceTextFault.Twice);
        if (_taken.Count > Place.MostOfAKind * 4) throw word.Wrong(PlaceTextFault.TooLarge);
        switch (what)
        {
            case Definition.OfRegion region:
                _fills.Add((region, at));
                break;
            case Definition.OfDoor door:
                _draft.Doors.Add(door.Like with { At = at });
                break;
            case Definition.OfTrap trap:
                foreach (var cell in trap.Like.Plates.Cells().Concat(trap.Like.Area.Cells())) Require(at with { X = cell.X, Y = cell.Y }, word);
                _draft.Traps.Add(trap.Like with { At = at });
                break;
            case Definition.OfLight light:
                _draft.Lights.Add(light.Like with { At = at });
                break;
            case Definition.OfThing thing:
                _draft.Things.Add(thing.Like with { At = at });
                break;
            case Definition.OfTreasure treasure:
                _draft.Treasures.Add(treasure.Like with { At = at });
                break;
            case Definition.OfSpawn spawn:
                _draft.Spawns.Add(spawn.Like with { At = at });
                break;
            case Definition.OfNote note:
                _draft.Notes.Add(note.Like with { At = at });
                break;
            case Definition.OfHazard hazard:
                _draft.Hazards.Add(hazard.Like with { Floor = at.Floor, Squares = Squares.Of([at.At]) });
                break;
            case Definition.OfStairs stairs:
                _stairs.Add((stairs, at, word));
                break;
            case Definition.OfEntrance:
                if (_entrance is not null) throw word.Wrong(PlaceTextFault.Twice);
                _entrance = at;
                break;
        }
    }

    /// <summary>A trap in a door or on a chest is a thing of its own there, besides one in the floor.</summary>
    private static Type KindOf(Definition what) => what.GetType();

    /// <summary>Everything from a square up to walls and doors, so far as no other region has it.</summary>
    private void Fill(Definition.OfRegion what, Spot at)
    {
        var squares = RegionFill.From(at, _draft);
        if (squares is not null) _draft.Regions.Add(what.Like with { Floor = at.Floor, Squares = squares });
    }

    private Spot Require(Spot spot, TextWord word)
    {
        var isThere = spot.Floor < floors.Count && spot.Y < floors[spot.Floor].Rows.Count && spot.X < floors[spot.Floor].Rows[0].Row.Length;
        return isThere ? spot : throw word.Wrong(PlaceTextFault.Outside);
    }

    private static IEnumerable<Squares> Parts(List<Cell> cells)
    {
        var left = cells.ToHashSet();
        foreach (var start in cells)
        {
            if (!left.Remove(start)) continue;
            var part = new List<Cell> { start };
            for (var index = 0; index < part.Count; index++)
            {
                foreach (var next in CompassSides.All.Select(part[index].Step).Where(left.Remove)) part.Add(next);
            }

            yield return Squares.Of(part);
        }
    }
}
