namespace Guildhall.Imaging.Raster;

/// <summary>Gathers the spans of one row: parts of pixels at their ends, and steps up and down for whole ones between.</summary>
internal sealed class RowCoverage(int width)
{
    private readonly int[] _parts = new int[width + 2];
    private readonly int[] _steps = new int[width + 2];
    private readonly byte[] _coverage = new byte[width];
    private int _first = int.MaxValue;
    private int _last = -1;

    /// <summary>Adds a span in 256ths of a pixel, within 0 and the width.</summary>
    public void Add(int start, int end)
    {
        if (end <= start)
        {
            return;
        }

        var (from, to) = (start / Spot.Unit, end / Spot.Unit);
        _first = Math.Min(_first, from);
        _last = Math.Max(_last, Math.Min(to, width - 1));
        if (from == to)
        {
            _parts[from] += end - start;
            return;
        }

        _parts[from] += Spot.Unit - (start % Spot.Unit);
        _parts[to] += end % Spot.Unit;
        _steps[from + 1] += Spot.Unit;
        _steps[to] -= Spot.Unit;
    }

    /// <summary>Hands the row on and forgets it.</summary>
    /// <param name="cuts">How many cuts the spans came from.</param>
    /// <returns>How many pixels the row had.</returns>
    public int Emit(int y, ICoverage target, int cuts)
    {
        if (_last < 0)
        {
            return 0;
        }

        var level = 0;
        var whole = cuts * Spot.Unit;
        for (var x = _first; x <= _last; x++)
        {
            level += _steps[x];
            _coverage[x] = (byte)((((level + _parts[x]) * 255) + (whole / 2)) / whole);
        }

        var length = _last - _first + 1;
        target.Row(y, _first, _coverage.AsSpan(_first, length));
        _parts.AsSpan(_first, length + 1).Clear();
        _steps.AsSpan(_first, length + 1).Clear();
        (_first, _last) = (int.MaxValue, -1);
        return length;
    }
}
