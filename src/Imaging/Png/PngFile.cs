using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using Guildhall.Core.Drawings;
using Guildhall.Imaging.Raster;

namespace Guildhall.Imaging.Png;

/// <summary>Writes a canvas as a PNG file: with a color table where 256 colors suffice, without opacity where all is opaque.</summary>
internal static class PngFile
{
    private const byte TrueColor = 2;
    private const byte Indexed = 3;
    private const byte TrueColorWithAlpha = 6;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    public static byte[] Write(Canvas canvas)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        var table = new ColorTable();
        var indices = new byte[canvas.Pixels.Length];
        if (table.TryIndex(canvas.Pixels, indices))
        {
            WriteHeader(file, canvas, Indexed);
            WriteTable(file, table.Colors);
            WriteChunk(file, "IDAT"u8, Compress(indices, canvas.Width, filter: null));
        }
        else
        {
            var alpha = HasAlpha(canvas.Pixels);
            var size = alpha ? 4 : 3;
            var bytes = alpha ? MemoryMarshal.AsBytes(canvas.Pixels) : WithoutAlpha(canvas.Pixels);
            WriteHeader(file, canvas, alpha ? TrueColorWithAlpha : TrueColor);
            WriteChunk(file, "IDAT"u8, Compress(bytes, canvas.Width * size, new RowFilter(canvas.Width * size, size)));
        }

        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static void WriteHeader(MemoryStream file, Canvas canvas, byte colorType)
    {
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, canvas.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], canvas.Height);
        header[8] = 8;
        header[9] = colorType;
        header[10..].Clear();
        WriteChunk(file, "IHDR"u8, header);
    }

    private static void WriteTable(MemoryStream file, IReadOnlyList<Color> colors)
    {
        WriteChunk(file, "PLTE"u8, [.. colors.SelectMany(color => new[] { color.R, color.G, color.B })]);
        if (colors.Any(color => color.A < 255))
        {
            WriteChunk(file, "tRNS"u8, [.. colors.Select(color => color.A)]);
        }
    }

    private static byte[] Compress(ReadOnlySpan<byte> pixels, int rowBytes, RowFilter? filter)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var filtered = new byte[rowBytes + 1];
            for (var start = 0; start < pixels.Length; start += rowBytes)
            {
                var row = pixels.Slice(start, rowBytes);
                if (filter is null)
                {
                    row.CopyTo(filtered.AsSpan(1));
                }
                else
                {
                    filter.Filter(row, filtered);
                }

                zlib.Write(filtered);
            }
        }

        return compressed.ToArray();
    }

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        var start = (int)file.Length;
        file.Write(kind);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(file.GetBuffer().AsSpan(start, (int)file.Length - start)));
        file.Write(number);
    }

    private static bool HasAlpha(ReadOnlySpan<Color> pixels)
    {
        foreach (var pixel in pixels)
        {
            if (pixel.A < 255)
            {
                return true;
            }
        }

        return false;
    }

    private static byte[] WithoutAlpha(ReadOnlySpan<Color> pixels)
    {
        var bytes = new byte[pixels.Length * 3];
        for (var i = 0; i < pixels.Length; i++)
        {
            (bytes[i * 3], bytes[(i * 3) + 1], bytes[(i * 3) + 2]) = (pixels[i].R, pixels[i].G, pixels[i].B);
        }

        return bytes;
    }
}
