using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Fogs;

/// <summary>
/// One floor as somebody may see it, and nothing besides: all that a picture, a page or a model may be given. It says nothing of squares
/// never seen, and a secret door not found is wall. <see cref="Views"/> makes it.
/// </summary>
public sealed record PlaceView
{
    /// <summary>Index of the floor.</summary>
    public required int Floor { get; init; }

    /// <summary>How many floors the viewer knows of, this one counted.</summary>
    public required int Floors { get; init; }

    /// <summary>The place's own name where it has one; empty otherwise.</summary>
    public string Name { get; init; } = "";

    /// <summary>Signs of <see cref="Terrains"/> by rows; a blank for what was never seen.</summary>
    public required ImmutableArray<string> Ground { get; init; }

    /// <summary>How well each square is perceived now: blank never seen, <c>r</c> remembered, <c>d</c> dimly, <c>c</c> clearly.</summary>
    public required ImmutableArray<string> Sight { get; init; }

    /// <summary>How light each square in sight is: <c>0</c> dark, <c>1</c> dim, <c>2</c> bright; a blank where it is not in sight.</summary>
    public required ImmutableArray<string> Light { get; init; }

    /// <summary>Whether it shows everything, as to the master.</summary>
    public bool IsMaster { get; init; }

    /// <summary>Doors.</summary>
    public ImmutableArray<DoorView> Doors { get => field.IsDefault ? [] : field; init; }

    /// <summary>Ways to other floors.</summary>
    public ImmutableArray<StairView> Stairs { get => field.IsDefault ? [] : field; init; }

    /// <summary>Hazards, as far as their squares were seen.</summary>
    public ImmutableArray<HazardView> Hazards { get => field.IsDefault ? [] : field; init; }

    /// <summary>Traps that were noticed.</summary>
    public ImmutableArray<TrapView> Traps { get => field.IsDefault ? [] : field; init; }

    /// <summary>Things.</summary>
    public ImmutableArray<ThingView> Things { get => field.IsDefault ? [] : field; init; }

    /// <summary>Lights that stand or hang somewhere.</summary>
    public ImmutableArray<LightView> Lights { get => field.IsDefault ? [] : field; init; }

    /// <summary>What may hold treasure.</summary>
    public ImmutableArray<TreasureView> Treasures { get => field.IsDefault ? [] : field; init; }

    /// <summary>Rooms of which some floor was seen.</summary>
    public ImmutableArray<RegionView> Regions { get => field.IsDefault ? [] : field; init; }

    /// <summary>Notes.</summary>
    public ImmutableArray<NoteView> Notes { get => field.IsDefault ? [] : field; init; }

    /// <summary>Who is perceived.</summary>
    public ImmutableArray<TokenView> Tokens { get => field.IsDefault ? [] : field; init; }

    /// <summary>Columns.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Width => Ground[0].Length;

    /// <summary>Rows.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Height => Ground.Length;

    /// <summary>What a square is; null where it was never seen.</summary>
    public Terrain? GroundAt(Cell cell) => SignAt(Ground, cell) is var sign && sign != ' ' ? Terrains.Of(sign) : null;

    /// <summary>Whether a square was ever seen.</summary>
    public bool IsKnown(Cell cell) => SignAt(Sight, cell) != ' ';

    /// <summary>Whether a square is in sight now.</summary>
    public bool IsInSight(Cell cell) => SignAt(Sight, cell) is 'c' or 'd';

    /// <summary>How light a square in sight is; null elsewhere.</summary>
    public LightLevel? LightAt(Cell cell) => SignAt(Light, cell) is var sign && sign != ' ' ? (LightLevel)(sign - '0') : null;

    private char SignAt(ImmutableArray<string> rows, Cell cell) =>
        (uint)cell.Y < (uint)rows.Length && (uint)cell.X < (uint)Width ? rows[cell.Y][cell.X] : ' ';
}
