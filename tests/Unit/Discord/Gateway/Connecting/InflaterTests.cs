using System.IO.Compression;
using System.Text;
using Guildhall.Discord.Gateway.Connecting;

namespace Guildhall.Tests.Unit.Discord.Gateway.Connecting;

public sealed class InflaterTests
{
    [Fact]
    public void Messages_of_one_stream_come_out_as_they_went_in_small_and_large()
    {
        var random = new Random(3);
        var messages = Enumerable.Range(0, 300).Select(i => new string([.. Enumerable.Range(0, i % 50 == 0 ? 300_000 : random.Next(1, 2_000)).Select(_ => (char)random.Next('a', 'z'))])).ToList();
        using var buffer = new FrameBuffer(16 * 1024 * 1024);
        using var inflater = new Inflater();

        foreach (var (message, packed) in messages.Zip(Pack(messages)))
        {
            packed.AsSpan().EndsWith(Inflater.End).ShouldBeTrue();
            buffer.Clear();
            inflater.Inflate(packed, buffer);
            Encoding.UTF8.GetString(buffer.Written.Span).ShouldBe(message);
        }
    }

    [Fact]
    public void What_is_no_compressed_data_is_told()
    {
        using var buffer = new FrameBuffer(1024 * 1024);
        using var inflater = new Inflater();

        Should.Throw<InvalidDataException>(() => inflater.Inflate(new byte[] { 1, 2, 3, 4, 0, 0, 255, 255 }, buffer));
    }

    [Fact]
    public void What_would_grow_beyond_the_limit_is_told_instead_of_filling_memory()
    {
        var bomb = Pack([new string('x', 8 * 1024 * 1024)])[0];
        using var buffer = new FrameBuffer(1024 * 1024);
        using var inflater = new Inflater();

        Should.Throw<InvalidDataException>(() => inflater.Inflate(bomb, buffer));
        buffer.Length.ShouldBeLessThan(4 * 1024 * 1024);
    }

    private static List<byte[]> Pack(IEnumerable<string> messages)
    {
        using var packed = new MemoryStream();
        using var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true);
        var pieces = new List<byte[]>();
        foreach (var message in messages)
        {
            packed.SetLength(0);
            zlib.Write(Encoding.UTF8.GetBytes(message));
            zlib.Flush();
            pieces.Add(packed.ToArray());
        }

        return pieces;
    }
}
