using System.Runtime.InteropServices;

namespace Guildhall.Imaging.Raster;

/// <summary>
/// Finds how much of each pixel lies inside an outline: every row is cut 16 times, each cut measured exactly, all in whole numbers.
/// </summary>
internal sealed class Filler(int width, int height, Budget budget)
{
    private const int Cuts = 16;
    private const int CutHeight = Spot.Unit / Cuts;

    private readonly List<Edge> _edges = [];
    private readonly List<Edge> _active = [];
    private readonly RowCoverage _row = new(width);
    private long[] _crossings = new long[64];

    public void Fill(Outline outline, ICoverage target)
    {
        Collect(outline);
        if (_edges.Count == 0)
        {
            return;
        }

        _active.Clear();
        var next = 0;
        var last = Math.Min(height - 1, (_edges.Max(edge => edge.Bottom) - 1) / Spot.Unit);
        for (var y = Math.Max(0, _edges[0].Top / Spot.Unit); y <= last && !budget.IsSpent; y++)
        {
            var top = y * Spot.Unit;
            _active.RemoveAll(edge => edge.Bottom <= top);
            while (next < _edges.Count && _edges[next].Top < top + Spot.Unit)
            {
                _active.Add(_edges[next++]);
            }

            for (var cut = top + (CutHeight / 2); cut < top + Spot.Unit; cut += CutHeight)
            {
                Cut(cut);
            }

            budget.Spend((2L * _active.Count * Cuts) + _row.Emit(y, target, Cuts));
        }
    }

    private void Collect(Outline outline)
    {
        _edges.Clear();
        for (var i = 0; i < outline.Contours; i++)
        {
            var spots = outline.Contour(i);
            for (var j = 0; j < spots.Length; j++)
            {
                var (from, to) = (spots[j == 0 ? ^1 : j - 1], spots[j]);
                if (from.Y != to.Y && Math.Max(from.Y, to.Y) > 0 && Math.Min(from.Y, to.Y) < height * Spot.Unit)
                {
                    _edges.Add(Edge.Of(from, to));
                }
            }
        }

        _edges.Sort((left, right) => left.Top.CompareTo(right.Top));
    }

    private void Cut(int y)
    {
        var count = 0;
        if (_crossings.Length < _active.Count)
        {
            Array.Resize(ref _crossings, _active.Count * 2);
        }

        foreach (ref readonly var edge in CollectionsMarshal.AsSpan(_active))
        {
            if (edge.Top <= y && y < edge.Bottom)
            {
                _crossings[count++] = Pack(Math.Clamp(edge.At(y), 0, width * Spot.Unit), edge.Winding);
            }
        }

        var crossings = _crossings.AsSpan(0, count);
        Sort(crossings);
        var (winding, start) = (0, 0);
        foreach (var crossing in crossings)
        {
            var (before, x) = (winding, (int)(crossing >> 2));
            winding += (int)(crossing & 3) - 1;
            if (before == 0)
            {
                start = x;
            }
            else if (winding == 0)
            {
                _row.Add(start, x);
            }
        }
    }

    // One number that sorts by x: far quicker than pairs and a comparison.
    private static long Pack(int x, int winding) => ((long)x << 2) | (uint)(winding + 1);

    // Most cuts meet a handful of edges, already nearly in order.
    private static void Sort(Span<long> crossings)
    {
        if (crossings.Length > 32)
        {
            crossings.Sort();
            return;
        }

        for (var i = 1; i < crossings.Length; i++)
        {
            var moved = crossings[i];
            var at = i;
            for (; at > 0 && crossings[at - 1] > moved; at--)
            {
                crossings[at] = crossings[at - 1];
            }

            crossings[at] = moved;
        }
    }
}
