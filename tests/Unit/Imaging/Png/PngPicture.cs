using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Guildhall.Core.Drawings;

namespace Guildhall.Tests.Unit.Imaging.Png;

/// <summary>Reads a PNG file by the specification and checks all of it; shares no code with the writer.</summary>
internal sealed class PngPicture
{
    private PngPicture(int width, int height, byte colorType, Color[] pixels) =>
        (Width, Height, ColorType, Pixels) = (width, height, colorType, pixels);

    public int Width { get; }

    public int Height { get; }

    public byte ColorType { get; }

    public Color[] Pixels { get; }

    public static PngPicture Read(byte[] file)
    {
        file.AsSpan(0, 8).ToArray().ShouldBe([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
        var chunks = Chunks(file).ToArray();
        chunks[0].Kind.ShouldBe("IHDR");
        chunks[^1].ShouldBe(("IEND", chunks[^1].Content));
        chunks[^1].Content.ShouldBeEmpty();
        var header = chunks[0].Content;
        header.Length.ShouldBe(13);
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        header[8].ShouldBe((byte)8);
        header[10..].ShouldBe([0, 0, 0]);
        var size = header[9] switch { 2 => 3, 3 => 1, 6 => 4, _ => throw new InvalidDataException("Unexpected color type.") };
        var rows = Inflate([.. chunks.Where(chunk => chunk.Kind == "IDAT").SelectMany(chunk => chunk.Content)]);
        rows.Length.ShouldBe(((width * size) + 1) * height);
        var samples = Unfilter(rows, width * size, size);
        var (table, alpha) = (Find(chunks, "PLTE"), Find(chunks, "tRNS"));
        return new PngPicture(width, height, header[9], [.. samples.Chunk(size).Select(sample => Pixel(sample, table, alpha))]);
    }

    private static IEnumerable<(string Kind, byte[] Content)> Chunks(byte[] file)
    {
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)).ShouldBe(Crc(file.AsSpan(at + 4, length + 4)));
            yield return (Encoding.ASCII.GetString(file, at + 4, 4), file[(at + 8)..(at + 8 + length)]);
            at += length + 12;
        }
    }

    private static byte[] Find((string Kind, byte[] Content)[] chunks, string kind) =>
        chunks.FirstOrDefault(chunk => chunk.Kind == kind).Content ?? [];

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                var odd = (((value >> bit) ^ crc) & 1) == 1;
                crc = (crc >> 1) ^ (odd ? 0xEDB88320 : 0);
            }
        }

        return crc ^ uint.MaxValue;
    }

    private static byte[] Inflate(byte[] compressed)
    {
        using var zlib = new ZLibStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        zlib.CopyTo(rows);
        return rows.ToArray();
    }

    private static byte[] Unfilter(byte[] rows, int rowBytes, int size)
    {
        var samples = new byte[rows.Length / (rowBytes + 1) * rowBytes];
        for (var i = 0; i < samples.Length; i++)
        {
            var (y, x) = Math.DivRem(i, rowBytes);
            int left = x < size ? 0 : samples[i - size], above = y == 0 ? 0 : samples[i - rowBytes];
            var corner = x < size || y == 0 ? 0 : samples[i - rowBytes - size];
            var guess = rows[y * (rowBytes + 1)] switch
            {
                0 => 0,
                1 => left,
                2 => above,
                4 => new[] { left, above, corner }.MinBy(near => Math.Abs(left + above - corner - near)),
                _ => throw new InvalidDataException("Unexpected filter."),
            };
            samples[i] = (byte)(rows[(y * (rowBytes + 1)) + 1 + x] + guess);
        }

        return samples;
    }

    private static Color Pixel(byte[] sample, byte[] table, byte[] alpha) => sample.Length switch
    {
        1 => new Color(table[sample[0] * 3], table[(sample[0] * 3) + 1], table[(sample[0] * 3) + 2], sample[0] < alpha.Length ? alpha[sample[0]] : (byte)255),
        3 => new Color(sample[0], sample[1], sample[2]),
        _ => new Color(sample[0], sample[1], sample[2], sample[3]),
    };
}
