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

    private string TextOf(int floor) => floor < Floors.Length ? Floors[floor] : "";
}
