namespace Guildhall.Rules.Dungeons;

/// <summary>Two rooms of a sketch that will be joined, one lying straight to one side of the other.</summary>
internal readonly record struct SectorEdge(int From, Compass Side, int To)
{
    public bool Touches(int room) => room == From || room == To;

    public int Other(int room) => room == From ? To : From;

    public Compass SideAt(int room) => room == From ? Side : Side.Opposite();
}
