using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Core.Chance;
using Guildhall.Rules.Dungeons.Explorations;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Generators;

/// <summary>Makes a place of a sketch: doors, names, hazards, things, lights, treasure, spawn places and traps, in this order.</summary>
internal sealed class PlaceFurnisher
{
    private readonly DiceCup _dice;
    private readonly PlacePlan _plan;
    private readonly PlaceSketch _sketch;
    private readonly RoomStyle _style;
    private readonly List<Cell>[] _squares;
    private readonly DoorPlan _doors;
    private readonly FloorSpace _space;
    private readonly PlaceDraft _draft = new();

    private PlaceFurnisher(DiceCup dice, PlacePlan plan, PlaceSketch sketch)
    {
        (_dice, _plan, _sketch) = (dice, plan, sketch);
        _style = RoomStyle.Of(plan.Kind);
        _squares = sketch.Squares();
        _doors = DoorPlanner.Plan(dice.Stream("doors"), plan, sketch, _squares);
        _space = new FloorSpace(sketch, _squares);
    }

    private IEnumerable<int> Rooms => Enumerable.Range(1, _sketch.Rooms.Count);

    public static Place Furnish(DiceCup dice, PlacePlan plan, PlaceSketch sketch)
    {
        var furnisher = new PlaceFurnisher(dice, plan, sketch);
        furnisher.Enter();
        furnisher.Name(dice.Stream("names"));
        furnisher.Endanger(dice.Stream("hazards"));
        furnisher.SetUp(dice.Stream("things"));
        furnisher.Light(dice.Stream("lights"));
        furnisher.Hoard(dice.Stream("treasure"));
        furnisher.Populate(dice.Stream("spawns"));
        furnisher.Trap(dice.Stream("traps"));
        furnisher.Lay(dice.Stream("ground"));
        furnisher._draft.Origin = string.Create(
            CultureInfo.InvariantCulture, $"{plan.Kind.ToString().ToLowerInvariant()}/{PlaceGenerator.EngineVersion}");
        return furnisher._draft.Build();
    }

    private bool IsPassage(int room) => _sketch.Rooms[room - 1].IsPassage;

    private Spot SpotIn(int room, Cell cell) => new(_sketch.Rooms[room - 1].Floor, cell);

    /// <summary>Stairs, the entrance and places for the party around it.</summary>
    private void Enter()
    {
        foreach (var (lower, upper) in _sketch.Stairs)
        {
            _draft.Stairs.Add(new PlaceStair(0, lower, upper));
            _space.Take(lower);
            _space.Take(upper);
        }

        var squares = _squares[_doors.Entrance];
        var entrance = _sketch.Entrance ?? SpotIn(_doors.Entrance, squares.OrderByDescending(cell => cell.Y)
            .ThenBy(cell => Math.Abs(cell.X - (squares.Sum(other => other.X) / squares.Count))).First());
        _draft.Entrance = entrance;
        var near = squares.OrderBy(cell => Math.Max(Math.Abs(cell.X - entrance.X), Math.Abs(cell.Y - entrance.Y))).ThenBy(cell => cell.Y).ThenBy(cell => cell.X);
        foreach (var cell in near.Where(cell => _space.IsFree(SpotIn(_doors.Entrance, cell))).Take(8).ToList())
        {
            _space.Take(SpotIn(_doors.Entrance, cell));
            _draft.Spawns.Add(new PlaceSpawn(0, SpotIn(_doors.Entrance, cell), SpawnKind.Party));
        }
    }

    private void Name(DiceCup dice)
    {
        var arches = _doors.Arches.ToLookup(arch => _sketch.Sides(arch) is var sides && IsPassage(sides.Other) ? sides.Other : sides.One);
        foreach (var room in Rooms)
        {
            var role = RoleOf(room);
            var kind = _sketch.Rooms[room - 1].Kind ?? role switch
            {
                RegionRole.Entrance => "entrance",
                RegionRole.Goal => dice.Pick(_style.Goals),
                RegionRole.Vault => dice.Pick(_style.Vaults),
                RegionRole.Room or RegionRole.KeyRoom or RegionRole.Passage => dice.Pick(_style.Rooms),
            };
            _draft.Regions.Add(new Region
            {
                Id = 0,
                Floor = _sketch.Rooms[room - 1].Floor,
                Squares = Squares.Of(_squares[room].Concat(arches[room].Select(arch => arch.At))),
                Kind = kind,
                Role = role,
            });
        }
    }

    private RegionRole RoleOf(int room) =>
        room == _doors.Entrance ? RegionRole.Entrance
        : room == _doors.Goal ? RegionRole.Goal
        : IsPassage(room) ? RegionRole.Passage
        : _doors.Keys.Exists(key => key.Room == room) ? RegionRole.KeyRoom
        : _doors.Vaults.Contains(room) ? RegionRole.Vault
        : RegionRole.Room;

    private void Endanger(DiceCup dice)
    {
        foreach (var room in Rooms.Where(room => room != _doors.Entrance && !IsPassage(room)))
        {
            if (dice.Roll(100) > _style.HazardPercent) continue;
            var kind = dice.Pick(_style.Hazards);
            var inner = _space.Inner(room);
            if (inner.Count < 6) continue;
            var blob = Blob(dice, inner, 3 + dice.Below(Math.Min(16, inner.Count / 2)));
            while (blob.Count > 0 && !_space.TryBlock(room, blob, solid: kind == HazardKind.Pit)) blob.RemoveAt(blob.Count - 1);
            if (blob.Count == 0) continue;
            var squares = Squares.Of(blob);
            _draft.Hazards.Add(new PlaceHazard(0, _space.FloorOf(room), kind, squares, _plan.Tier));
            if (kind == HazardKind.DeepWater && RoleOf(room) == RegionRole.Room)
            {
                _draft.Regions[room - 1] = _draft.Regions[room - 1] with { Kind = _plan.Kind == PlaceKind.Caverns ? "pool" : "cistern" };
            }

            if (kind is HazardKind.Lava or HazardKind.Fire) _draft.Lights.Add(new PlaceLight(0, SpotIn(room, blob[0]), LightKind.Glow));
        }
    }

    /// <summary>Squares that hang together, grown from one of them.</summary>
    private static List<Cell> Blob(DiceCup dice, List<Cell> from, int size)
    {
        var free = from.ToHashSet();
        var blob = new List<Cell> { dice.Pick(from) };
        free.Remove(blob[0]);
        while (blob.Count < size)
        {
            // The oldest squares grow most, so that blobs are round.
            var edge = blob.Take((blob.Count / 2) + 1).Concat(blob).SelectMany(cell => CompassSides.All.Select(cell.Step)).Where(free.Contains).ToList();
            if (edge.Count == 0) break;
            var next = dice.Pick(edge);
            free.Remove(next);
            blob.Add(next);
        }

        return blob;
    }

    private void SetUp(DiceCup dice)
    {
        foreach (var room in Rooms.Where(room => !IsPassage(room)))
        {
            var count = dice.Below((_squares[room].Count / 14) + 2);
            var kind = dice.Pick(_style.Things);
            for (var made = 0; made < count; made++)
            {
                if (dice.Roll(3) == 1) kind = dice.Pick(_style.Things);
                var likes = kind is ThingKind.Crate or ThingKind.Barrel or ThingKind.Shelf or ThingKind.Web ? (Func<Cell, bool>)(cell => _space.Walls(room, cell) > 0)
                    : cell => _space.Walls(room, cell) == 0;
                var inner = _space.Inner(room);
                var liked = inner.Where(likes).ToList();
                if (liked.Count == 0) continue;
                var cell = dice.Pick(liked);
                if (_space.TryBlock(room, [cell], PlaceThing.Whole(kind).IsSolid())) _draft.Things.Add(new PlaceThing(0, SpotIn(room, cell), kind, Sturdiness.Of(kind)));
            }
        }
    }

    private void Light(DiceCup dice)
    {
        foreach (var room in Rooms)
        {
            var percent = room == _doors.Entrance || room == _doors.Goal ? 100 : IsPassage(room) ? _style.LightPercent / 2 : _style.LightPercent;
            if (dice.Roll(100) > percent) continue;
            var kind = dice.Pick(_style.Lights);
            var count = Math.Min(3, 1 + (_squares[room].Count / 50));
            for (var lit = 0; lit < count; lit++)
            {
                // Torches hang on walls, braziers stand free; neither takes the square from whoever walks there.
                var free = _space.Free(room);
                var liked = kind is LightKind.Torch or LightKind.Candle or LightKind.Lamp ? free.Where(cell => _space.Walls(room, cell) > 0).ToList() : free;
                if (liked.Count == 0 || _draft.Lights.Count >= BattleMap.MostSources / 2) continue;
                var spot = SpotIn(room, dice.Pick(liked));
                _space.Take(spot);
                _draft.Lights.Add(new PlaceLight(0, spot, kind));
            }
        }
    }

    private void Hoard(DiceCup dice)
    {
        foreach (var (item, room) in _doors.Keys) Put(dice, room, dice.Pick((TreasureKind[])[TreasureKind.Chest, TreasureKind.Remains]), 0, 0, item);
        Put(dice, _doors.Goal, TreasureKind.Chest, 30, 0, null);
        Put(dice, _doors.Goal, TreasureKind.Pile, 15, 0, null);
        foreach (var room in _doors.Vaults.Order()) Put(dice, room, TreasureKind.Chest, 10, 0, null);
        foreach (var room in Rooms.Where(room => RoleOf(room) == RegionRole.Room))
        {
            var face = dice.Roll(100);
            if (face > 35) continue;
            var kind = _plan.Kind == PlaceKind.Crypt ? TreasureKind.Coffin : dice.Pick((TreasureKind[])[TreasureKind.Chest, TreasureKind.Shelf, TreasureKind.Remains]);
            if (face <= 8) Put(dice, room, TreasureKind.Cache, 5, 12 + (2 * _plan.Tier) + dice.Below(4), null);
            else Put(dice, room, kind, 3, 0, null);
        }
    }

    private void Put(DiceCup dice, int room, TreasureKind kind, int share, int searchDc, string? item)
    {
        var spot = _space.TakeOne(dice, room, cell => _space.Walls(room, cell) > 0) ?? SpotIn(room, _squares[room][0]);
        _draft.Treasures.Add(new PlaceTreasure { Id = 0, At = spot, Kind = kind, Share = share, SearchDc = searchDc, Items = item is null ? [] : [item] });
    }

    private void Populate(DiceCup dice)
    {
        var far = _doors.Distances.Max();
        foreach (var room in Rooms.Where(room => room != _doors.Entrance))
        {
            if (room == _doors.Goal)
            {
                Spawn(dice, room, SpawnKind.Boss, 1);
                Spawn(dice, room, SpawnKind.Dweller, 3);
            }
            else if (IsPassage(room))
            {
                if (_doors.Distances[room] * 2 >= far) Spawn(dice, room, SpawnKind.Wanderer, 1);
            }
            else if (dice.Roll(100) <= 60)
            {
                Spawn(dice, room, dice.Roll(5) == 1 ? SpawnKind.Ambush : SpawnKind.Dweller, 1 + dice.Below(4));
            }
            else if (_doors.Distances[room] * 3 >= far * 2)
            {
                Spawn(dice, room, SpawnKind.Wanderer, 1);
            }
        }

        if (_draft.Spawns.TrueForAll(spawn => spawn.Kind != SpawnKind.Wanderer))
        {
            Spawn(dice, Rooms.MaxBy(room => _doors.Distances[room]), SpawnKind.Wanderer, 1);
        }
    }

    private void Spawn(DiceCup dice, int room, SpawnKind kind, int count)
    {
        for (var made = 0; made < count; made++)
        {
            var free = _space.Free(room);
            if (free.Count == 0) return;
            var edge = kind == SpawnKind.Boss ? 3 : 1;
            var fitting = free.Where(cell => Fits(cell, edge)).ToList();
            for (; fitting.Count == 0; fitting = [.. free.Where(cell => Fits(cell, edge))]) edge--;
            var spot = SpotIn(room, dice.Pick(fitting));
            foreach (var cell in new Footprint(spot.At, edge).Cells()) _space.Take(spot with { X = cell.X, Y = cell.Y });
            _draft.Spawns.Add(new PlaceSpawn(0, spot, kind, edge));
        }

        bool Fits(Cell cell, int edge) =>
            new Footprint(cell, edge).Cells().All(part => _sketch[SpotIn(room, part)] == room && _space.IsFree(SpotIn(room, part)));
    }

    private void Trap(DiceCup dice)
    {
        var floorTraps = TrapTable.Kinds.Select(kind => TrapTable.Find(kind)!)
            .Where(entry => entry.FromTier <= _plan.Tier && entry.Spread != TrapSpread.Lock).ToList();
        foreach (var room in Rooms.Where(room => room != _doors.Entrance))
        {
            if (dice.Roll(100) > (RoleOf(room) is RegionRole.Vault or RegionRole.Goal ? 40 : 18)) continue;
            var entry = dice.Pick(floorTraps);
            var free = _space.Free(room);
            if (free.Count < 4) continue;
            var cell = dice.Pick(free);
            var floor = _space.FloorOf(room);
            _space.Take(new Spot(floor, cell));
            var around = _squares[room].Where(other => Math.Abs(other.X - cell.X) <= 2 && Math.Abs(other.Y - cell.Y) <= 2);
            var lid = new Footprint(cell, 2).Cells().Where(other => other == cell || (_sketch[new Spot(floor, other)] == room && _space.IsFree(new Spot(floor, other)))).ToList();
            var trap = entry.At(new Spot(floor, cell), _plan.Tier);
            _draft.Traps.Add(entry.Spread switch
            {
                TrapSpread.Burst => trap with { Area = Squares.Of(around) },
                TrapSpread.Pit => trap with { Plates = Squares.Of(lid.Where(other => other != cell)) },
                TrapSpread.One or TrapSpread.Lock => trap,
            });
            foreach (var other in lid) _space.Take(new Spot(floor, other));
        }

        var needle = TrapTable.Find("poisoned-needle")!;
        foreach (var door in _doors.Doors.Where(door => door.Fastening == DoorFastening.Locked && dice.Roll(100) <= 40).ToList())
        {
            _draft.Traps.Add(needle.At(door.At, _plan.Tier, TrapTrigger.Door));
        }

        foreach (var chest in _draft.Treasures.Where(treasure => treasure.Kind == TreasureKind.Chest && dice.Roll(100) <= 30).ToList())
        {
            _draft.Traps.Add(needle.At(chest.At, _plan.Tier, TrapTrigger.Treasure));
        }

        _draft.Doors.AddRange(_doors.Doors);
    }

    /// <summary>The ground: rock, floor, rubble here and there, and what hazards make of it.</summary>
    private void Lay(DiceCup dice)
    {
        for (var floor = 0; floor < _sketch.Floors.Count; floor++)
        {
            var grid = _sketch.Floors[floor];
            var rows = new char[grid.Height][];
            for (var y = 0; y < grid.Height; y++)
            {
                rows[y] = new char[grid.Width];
                for (var x = 0; x < grid.Width; x++)
                {
                    var spot = new Spot(floor, x, y);
                    var terrain = grid[spot.At] == SketchFloor.Rock ? Terrain.Wall
                        : dice.Roll(100) <= _style.RubblePercent && _space.IsFree(spot) ? Terrain.Difficult
                        : Terrain.Floor;
                    rows[y][x] = Terrains.SignOf(terrain);
                }
            }

            foreach (var hazard in _draft.Hazards.Where(hazard => hazard.Floor == floor))
            {
                foreach (var cell in hazard.Squares.Cells()) rows[cell.Y][cell.X] = Terrains.SignOf(HazardTable.Ground(hazard.Kind));
            }

            var isRoof = _sketch.OpenTop && floor == _sketch.Floors.Count - 1;
            _draft.Floors.Add(new PlaceFloor([.. rows.Select(row => new string(row))], LightLevel.Darkness, isRoof));
        }
    }
}
