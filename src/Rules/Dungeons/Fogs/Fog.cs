using System.Collections.Immutable;
using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Fogs;

/// <summary>
/// What somebody knows of a place: every square ever seen, and doors and things as they were last seen. It only ever grows, and two of
/// them merge into what both know. One for each player; a party that shares all may have one together.
/// </summary>
public sealed record Fog
{
    /// <summary>Squares seen, a text for each floor (<see cref="SeenText"/>); floors never set foot on may be missing at the end.</summary>
    public ImmutableArray<string> Floors { get => field.IsDefault ? [] : field; init; }

    /// <summary>Doors as last seen, by id. A secret one is in it once it was found, or seen open.</summary>
    public ImmutableSortedDictionary<int, DoorLook> Doors { get; init; } = ImmutableSortedDictionary<int, DoorLook>.Empty;

    /// <summary>Things as last seen, by id: whether they are whole.</summary>
    public ImmutableSortedDictionary<int, bool> Things { get; init; } = ImmutableSortedDictionary<int, bool>.Empty;

    /// <summary>Lights as last seen, by id: whether they burn.</summary>
    public ImmutableSortedDictionary<int, bool> Lights { get; init; } = ImmutableSortedDictionary<int, bool>.Empty;

    /// <summary>Treasures as last seen, by id: whether they are still there. A hidden one is in it once it was found.</summary>
    public ImmutableSortedDictionary<int, bool> Treasures { get; init; } = ImmutableSortedDictionary<int, bool>.Empty;

    /// <summary>Traps that were noticed, or went off in sight, by id: whether they may still go off.</summary>
    public ImmutableSortedDictionary<int, bool> Traps { get; init; } = ImmutableSortedDictionary<int, bool>.Empty;

    /// <summary>Nothing known yet.</summary>
    public static Fog Whole { get; } = new();

    /// <summary>The squares seen on a floor.</summary>
    public FifthEdition.Grid.CellSet Seen(Place place, int floor) =>
        SeenText.Read(floor < Floors.Length ? Floors[floor] : "", place.Floors[floor].Width, place.Floors[floor].Height);

    /// <summary>With a secret door that was found.</summary>
    public Fog WithDoor(int id, DoorLook look = DoorLook.Closed) => this with { Doors = Doors.SetItem(id, look) };

    /// <summary>With a trap that was noticed.</summary>
    public Fog WithTrap(int id, bool armed = true) => this with { Traps = Traps.SetItem(id, armed) };

    /// <summary>With a hidden treasure that was found.</summary>
    public Fog WithTreasure(int id) => this with { Treasures = Treasures.SetItem(id, true) };

    /// <summary>
    /// What both know. Where both saw the same thing, the sight of <paramref name="other"/> counts: give the one who looks now last.
    /// </summary>
    public Fog Merge(Fog other)
    {
        var floors = ImmutableArray.CreateBuilder<string>();
        for (var floor = 0; floor < Math.Max(Floors.Length, other.Floors.Length); floor++)
        {
            floors.Add(SeenText.Merge(TextOf(floor), other.TextOf(floor)));
        }

        return new Fog
        {
            Floors = floors.ToImmutable(),
            Doors = Doors.SetItems(other.Doors),
            Things = Things.SetItems(other.Things),
            Lights = Lights.SetItems(other.Lights),
            Treasures = Treasures.SetItems(other.Treasures),
            Traps = Traps.SetItems(other.Traps),
        };
    }

    /// <summary>What is in this and was not known before, so that merging it into that gives this.</summary>
    /// <param name="before">What was known; all of it is known still.</param>
    public Fog Since(Place place, Fog before)
    {
        var floors = ImmutableArray.CreateBuilder<string>();
        for (var floor = 0; floor < Floors.Length; floor++)
        {
            if (TextOf(floor) == before.TextOf(floor))
            {
                floors.Add("");
                continue;
            }

            var known = before.Seen(place, floor);
            floors.Add(SeenText.Write(FifthEdition.Grid.CellSet.Of(place.Floors[floor].Width, place.Floors[floor].Height, Seen(place, floor).Cells().Where(cell => !known.Contains(cell)))));
        }

        while (floors.Count > 0 && floors[^1].Length == 0) floors.RemoveAt(floors.Count - 1);
        return new Fog
        {
            Floors = floors.ToImmutable(),
            Doors = New(Doors, before.Doors),
            Things = New(Things, before.Things),
            Lights = New(Lights, before.Lights),
            Treasures = New(Treasures, before.Treasures),
            Traps = New(Traps, before.Traps),
        };
    }

    /// <summary>What both know alike: what may be said aloud when each of them listens. Where they saw a thing differently, neither counts.</summary>
    public Fog Common(Place place, Fog other)
    {
        var floors = ImmutableArray.CreateBuilder<string>();
        for (var floor = 0; floor < Math.Min(Floors.Length, other.Floors.Length); floor++)
        {
            floors.Add(SeenText.Write(FifthEdition.Grid.CellSet.Of(place.Floors[floor].Width, place.Floors[floor].Height, Seen(place, floor).Cells().Where(other.Seen(place, floor).Contains))));
        }

        return new Fog
        {
            Floors = floors.ToImmutable(),
            Doors = Alike(Doors, other.Doors),
            Things = Alike(Things, other.Things),
            Lights = Alike(Lights, other.Lights),
            Treasures = Alike(Treasures, other.Treasures),
            Traps = Alike(Traps, other.Traps),
        };
    }

    /// <summary>Whether nothing is known.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsEmpty => Floors.IsEmpty && Doors.IsEmpty && Things.IsEmpty && Lights.IsEmpty && Treasures.IsEmpty && Traps.IsEmpty;

    private static ImmutableSortedDictionary<int, T> New<T>(ImmutableSortedDictionary<int, T> now, ImmutableSortedDictionary<int, T> before)
        where T : struct => now.Where(pair => !before.TryGetValue(pair.Key, out var was) || !was.Equals(pair.Value)).ToImmutableSortedDictionary();

    private static ImmutableSortedDictionary<int, T> Alike<T>(ImmutableSortedDictionary<int, T> one, ImmutableSortedDictionary<int, T> other)
        where T : struct => one.Where(pair => other.TryGetValue(pair.Key, out var theirs) && theirs.Equals(pair.Value)).ToImmutableSortedDictionary();

    private string TextOf(int floor) => floor < Floors.Length ? Floors[floor] : "";
}
