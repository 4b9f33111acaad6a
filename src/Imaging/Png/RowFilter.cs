using System.Numerics;

namespace Guildhall.Imaging.Png;

/// <summary>
/// Rewrites a row as differences that compress well (PNG specification, third edition, clause 9) and picks the filter
/// whose differences are the smallest in sum, as the specification advises.
/// </summary>
internal sealed class RowFilter(int rowBytes, int pixelBytes)
{
    private const byte Sub = 1;
    private const byte Up = 2;
    private const byte Paeth = 4;

    private readonly byte[] _previous = new byte[rowBytes];
    private readonly byte[] _sub = new byte[rowBytes];
    private readonly byte[] _up = new byte[rowBytes];
    private readonly byte[] _paeth = new byte[rowBytes];

    /// <summary>The filtered row: a byte that names the filter, then the differences.</summary>
    public void Filter(ReadOnlySpan<byte> row, Span<byte> filtered)
    {
        if (row.SequenceEqual(_previous))
        {
            filtered.Clear();
            filtered[0] = Up;
            return;
        }

        Subtract(row[pixelBytes..], row[..^pixelBytes], _sub.AsSpan(pixelBytes));
        row[..pixelBytes].CopyTo(_sub);
        Subtract(row, _previous, _up);
        Predict(row);
        var (sub, up, paeth) = (Weight(_sub), Weight(_up), Weight(_paeth));
        var (kind, best) = up <= sub && up <= paeth ? (Up, _up) : sub <= paeth ? (Sub, _sub) : (Paeth, _paeth);
        filtered[0] = kind;
        best.CopyTo(filtered[1..]);
        row.CopyTo(_previous);
    }

    private static void Subtract(ReadOnlySpan<byte> row, ReadOnlySpan<byte> other, Span<byte> difference)
    {
        var i = 0;
        for (; i + Vector<byte>.Count <= row.Length; i += Vector<byte>.Count)
        {
            (new Vector<byte>(row[i..]) - new Vector<byte>(other[i..])).CopyTo(difference[i..]);
        }

        for (; i < row.Length; i++)
        {
            difference[i] = (byte)(row[i] - other[i]);
        }
    }

    private void Predict(ReadOnlySpan<byte> row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var (left, corner) = i < pixelBytes ? (0, 0) : (row[i - pixelBytes], _previous[i - pixelBytes]);
            var above = (int)_previous[i];
            var (toLeft, toAbove) = (Math.Abs(above - corner), Math.Abs(left - corner));
            var toCorner = Math.Abs(left + above - corner - corner);
            var near = toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
            _paeth[i] = (byte)(row[i] - near);
        }
    }

    // Differences wrap around: 255 is as small as 1.
    private static ulong Weight(ReadOnlySpan<byte> row)
    {
        var sum = 0UL;
        var i = 0;
        for (; i + Vector<byte>.Count <= row.Length; i += Vector<byte>.Count)
        {
            var value = new Vector<byte>(row[i..]);
            Vector.Widen(Vector.Min(value, Vector<byte>.Zero - value), out var low, out var high);
            sum += Vector.Sum(low + high);
        }

        for (; i < row.Length; i++)
        {
            sum += Math.Min(row[i], (byte)-row[i]);
        }

        return sum;
    }
}
