using System.Runtime.InteropServices;

namespace Guildhall.Imaging.Raster;

/// <summary>Closed contours; what they wind around at least once is inside, what is wound back is a hole.</summary>
internal sealed class Outline
{
    private readonly List<Spot> _spots = [];
    private readonly List<int> _ends = [];

    public int Contours => _ends.Count;

    public ReadOnlySpan<Spot> Contour(int index)
    {
        var start = index == 0 ? 0 : _ends[index - 1];
        return CollectionsMarshal.AsSpan(_spots)[start.._ends[index]];
    }

    public void Clear()
    {
        _spots.Clear();
        _ends.Clear();
    }

    public void Add(ReadOnlySpan<Spot> contour)
    {
        _spots.AddRange(contour);
        _ends.Add(_spots.Count);
    }

    /// <summary>A box with elliptic corners; corners of half the sides make an ellipse.</summary>
    /// <param name="corner">The two radii, at most half the sides.</param>
    public void RoundBox(Box box, Spot corner, bool hole = false)
    {
        if (box.IsEmpty)
        {
            return;
        }

        var (left, top, right, bottom) = (box.Left, box.Top, box.Right, box.Bottom);
        var first = _spots.Count;
        Corner(new(left, top + corner.Y), new(left, top), new(left + corner.X, top));
        Corner(new(right - corner.X, top), new(right, top), new(right, top + corner.Y));
        Corner(new(right, bottom - corner.Y), new(right, bottom), new(right - corner.X, bottom));
        Corner(new(left + corner.X, bottom), new(left, bottom), new(left, bottom - corner.Y));
        if (hole)
        {
            _spots.Reverse(first, _spots.Count - first);
        }

        _ends.Add(_spots.Count);
    }

    public void Disc(Spot center, int radius) => RoundBox(Box.Around(center, radius), new Spot(radius, radius));

    private void Corner(Spot from, Spot corner, Spot to)
    {
        _spots.Add(from);
        if (from != to)
        {
            Bend.Flatten(_spots, from, corner, to);
        }
    }
}
