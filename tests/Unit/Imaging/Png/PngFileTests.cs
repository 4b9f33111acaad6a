using Guildhall.Core.Chance;
using Guildhall.Core.Drawings;
using Guildhall.Imaging.Png;
using Guildhall.Imaging.Raster;

namespace Guildhall.Tests.Unit.Imaging.Png;

public sealed class PngFileTests
{
    private const byte TrueColor = 2;
    private const byte Indexed = 3;
    private const byte TrueColorWithAlpha = 6;

    [Theory]
    [InlineData(1, Indexed)]
    [InlineData(256, Indexed)]
    [InlineData(257, TrueColor)]
    public void As_many_colors_as_a_table_holds_are_written_as_a_table(int colors, byte colorType)
    {
        var canvas = Painted(50, 40, i => new Color((byte)(i % colors), (byte)(i % colors / 256), 7));

        ShouldSurvive(canvas).ColorType.ShouldBe(colorType);
    }

    [Fact]
    public void Clear_pixels_survive_in_a_table() =>
        ShouldSurvive(Painted(9, 9, i => new Color(1, 2, 3, (byte)(i % 2 * 255)))).ColorType.ShouldBe(Indexed);

    [Fact]
    public void Many_colors_with_a_clear_pixel_among_them_keep_their_opacity() =>
        ShouldSurvive(Painted(30, 30, i => new Color((byte)i, (byte)(i >> 8), 0, (byte)(i == 899 ? 254 : 255)))).ColorType.ShouldBe(TrueColorWithAlpha);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 300)]
    [InlineData(300, 1)]
    [InlineData(17, 33)]
    public void Noise_of_any_measure_survives(int width, int height)
    {
        var cup = DiceCup.FromText($"{width}x{height}");

        ShouldSurvive(Painted(width, height, _ => new Color((byte)cup.Below(256), (byte)cup.Below(256), (byte)cup.Below(256))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Slopes_in_any_direction_survive_and_shrink(int direction)
    {
        var canvas = Painted(200, 200, i => (i % 200, i / 200) switch
        {
            var (x, y) when direction == 0 => new Color((byte)x, (byte)(x / 2), (byte)(x + y > 396 ? 1 : 0)),
            var (x, y) when direction == 1 => new Color((byte)y, (byte)(y / 2), (byte)(x + y > 396 ? 1 : 0)),
            var (x, y) => new Color((byte)((x + y) / 2), (byte)x, (byte)y),
        });

        ShouldSurvive(canvas);
        PngFile.Write(canvas).Length.ShouldBeLessThan(200 * 200 * 3 / 20);
    }

    [Fact]
    public void The_checksum_is_the_published_one() => Crc32.Of("123456789"u8).ShouldBe(0xCBF43926);

    private static PngPicture ShouldSurvive(Canvas canvas)
    {
        var picture = PngPicture.Read(PngFile.Write(canvas));
        (picture.Width, picture.Height).ShouldBe((canvas.Width, canvas.Height));
        picture.Pixels.AsSpan().SequenceEqual(canvas.Pixels).ShouldBeTrue();
        return picture;
    }

    private static Canvas Painted(int width, int height, Func<int, Color> colorOf)
    {
        var canvas = new Canvas(width, height, Color.Transparent);
        for (var i = 0; i < width * height; i++)
        {
            canvas.Row(i / width)[i % width] = colorOf(i);
        }

        return canvas;
    }
}
