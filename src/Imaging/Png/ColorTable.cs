using Guildhall.Core.Drawings;

namespace Guildhall.Imaging.Png;

/// <summary>The colors of a picture in order of appearance, and each pixel as an index into them.</summary>
internal sealed class ColorTable
{
    public const int Most = 256;
    private const int Slots = 1024;

    private readonly short[] _slots = new short[Slots];
    private readonly List<Color> _colors = [];

    public IReadOnlyList<Color> Colors => _colors;

    /// <summary>Looks every pixel up, or gives false as soon as there are more than 256 colors.</summary>
    public bool TryIndex(ReadOnlySpan<Color> pixels, Span<byte> indices)
    {
        Color last = default;
        var index = -1;
        for (var i = 0; i < pixels.Length; i++)
        {
            if (index < 0 || pixels[i] != last)
            {
                last = pixels[i];
                index = Find(last);
                if (index < 0)
                {
                    return false;
                }
            }

            indices[i] = (byte)index;
        }

        return true;
    }

    private int Find(Color color)
    {
        var bits = ((uint)color.R << 24) | ((uint)color.G << 16) | ((uint)color.B << 8) | color.A;
        var slot = (int)((bits * 2654435769u) >> 22);
        while (_slots[slot] != 0)
        {
            if (_colors[_slots[slot] - 1] == color)
            {
                return _slots[slot] - 1;
            }

            slot = (slot + 1) % Slots;
        }

        if (_colors.Count == Most)
        {
            return -1;
        }

        _colors.Add(color);
        _slots[slot] = (short)_colors.Count;
        return _colors.Count - 1;
    }
}
