using System.IO.Compression;

namespace Guildhall.Discord.Gateway.Connecting;

/// <summary>zlib-stream: one stream of compression for the whole connection, so that what was said before makes the next shorter (G16).</summary>
internal sealed class Inflater : IDisposable
{
    private readonly FeedStream _feed = new();
    private readonly ZLibStream _zlib;

    internal Inflater() => _zlib = new(_feed, CompressionMode.Decompress, leaveOpen: true);

    /// <summary>How every complete message ends.</summary>
    internal static ReadOnlySpan<byte> End => [0x00, 0x00, 0xff, 0xff];

    /// <summary>Inflates a complete message.</summary>
    /// <param name="packed">All of it, its end included.</param>
    /// <param name="into">Takes the JSON.</param>
    /// <exception cref="InvalidDataException">It is no compressed data.</exception>
    internal void Inflate(ReadOnlyMemory<byte> packed, FrameBuffer into)
    {
        _feed.Feed(packed);
        int count;
        do
        {
            count = _zlib.Read(into.Free());
            into.Advance(count);
        }
        while (count > 0);
    }

    /// <inheritdoc />
    public void Dispose() => _zlib.Dispose();
}
