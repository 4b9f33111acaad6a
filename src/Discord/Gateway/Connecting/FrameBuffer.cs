using System.Buffers;

namespace Guildhall.Discord.Gateway.Connecting;

/// <summary>Room for one frame, used again for the next. It grows as needed, and shrinks again after an exceptionally large one.</summary>
internal sealed class FrameBuffer(int most) : IDisposable
{
    private const int Usual = 64 * 1024;
    private const int LeastFree = 4 * 1024;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Usual);

    /// <summary>How much is in it.</summary>
    internal int Length { get; private set; }

    /// <summary>What is in it; valid until it is cleared.</summary>
    internal ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    /// <summary>Room behind what is in it.</summary>
    /// <exception cref="InvalidDataException">The frame is larger than allowed.</exception>
    internal Span<byte> Free() => FreeMemory().Span;

    /// <inheritdoc cref="Free" />
    internal Memory<byte> FreeMemory()
    {
        if (_bytes.Length - Length < LeastFree)
            Grow();
        return _bytes.AsMemory(Length);
    }

    /// <summary>So much was written into the room.</summary>
    internal void Advance(int count) => Length += count;

    /// <summary>Empties it.</summary>
    internal void Clear()
    {
        Length = 0;
        if (_bytes.Length > 16 * Usual)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = ArrayPool<byte>.Shared.Rent(Usual);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private void Grow()
    {
        if (Length >= most)
            throw new InvalidDataException($"A frame of more than {most} bytes.");
        var larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
        Written.Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
