using System.IO.Compression;

namespace Guildhall.Store.DynamoDb;

/// <summary>Text and bytes made small by Brotli: an item has 400 KB, and every kilobyte of a write is paid for.</summary>
internal static class Squeezed
{
    private const int LongestBytes = 64 * 1024 * 1024;

    public static byte[] Of(ReadOnlySpan<byte> bytes)
    {
        using var squeezed = new MemoryStream();
        using (var brotli = new BrotliStream(squeezed, CompressionLevel.Fastest, leaveOpen: true))
        {
            brotli.Write(bytes);
        }

        return squeezed.ToArray();
    }

    /// <summary>What was squeezed.</summary>
    /// <exception cref="InvalidDataException">They were not made here, or would be too long.</exception>
    public static byte[] Open(ReadOnlyMemory<byte> squeezed)
    {
        using var brotli = new BrotliStream(new MemoryStream(squeezed.ToArray(), writable: false), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        Span<byte> some = stackalloc byte[8_192];
        for (var read = brotli.Read(some); read > 0; read = brotli.Read(some))
        {
            bytes.Write(some[..read]);
            if (bytes.Length > LongestBytes)
            {
                throw new InvalidDataException($"A value is longer than {LongestBytes} bytes.");
            }
        }

        return bytes.ToArray();
    }
}
