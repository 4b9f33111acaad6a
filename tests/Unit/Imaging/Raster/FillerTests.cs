using Guildhall.Imaging.Raster;

namespace Guildhall.Tests.Unit.Imaging.Raster;

public sealed class FillerTests
{
    private const int Side = 20;

    [Fact]
    public void A_box_on_whole_pixels_has_sharp_edges()
    {
        var coverage = Fill(outline => outline.RoundBox(Box.Of(3, 4, 5, 6), default));

        coverage.ShouldBe([.. Enumerable.Range(0, Side * Side).Select(i => (i % Side is >= 3 and < 8 && i / Side is >= 4 and < 10) ? 255 : 0)]);
    }

    [Fact]
    public void A_box_on_half_a_pixel_covers_half_of_it()
    {
        var coverage = Fill(outline => outline.RoundBox(new Box(128, 256, 640, 512), default));

        coverage[Side].ShouldBe(128);
        coverage[Side + 1].ShouldBe(255);
        coverage[Side + 2].ShouldBe(128);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(9)]
    public void A_disc_covers_as_much_as_its_area(int radius)
    {
        var coverage = Fill(outline => outline.Disc(new Spot(10 * Spot.Unit, 10 * Spot.Unit), radius * Spot.Unit));

        (coverage.Sum() / 255.0).ShouldBe(Math.PI * radius * radius, radius * radius * 0.02);
    }

    [Fact]
    public void A_disc_looks_the_same_from_all_four_sides()
    {
        var coverage = Fill(outline => outline.Disc(new Spot(10 * Spot.Unit, 10 * Spot.Unit), 7 * Spot.Unit));

        for (var y = 0; y < Side; y++)
        {
            for (var x = 0; x < Side; x++)
            {
                var here = coverage[(y * Side) + x];
                Math.Abs(here - coverage[(y * Side) + Side - 1 - x]).ShouldBeLessThanOrEqualTo(2);
                Math.Abs(here - coverage[((Side - 1 - y) * Side) + x]).ShouldBeLessThanOrEqualTo(2);
            }
        }
    }

    [Fact]
    public void A_contour_wound_back_is_a_hole()
    {
        var coverage = Fill(outline =>
        {
            outline.RoundBox(Box.Of(0, 0, 10, 10), default);
            outline.RoundBox(Box.Of(3, 3, 4, 4), default, hole: true);
        });

        (coverage.Sum() / 255).ShouldBe(100 - 16);
    }

    [Fact]
    public void What_is_enclosed_twice_is_inked_once()
    {
        var coverage = Fill(outline =>
        {
            outline.RoundBox(Box.Of(0, 0, 10, 10), default);
            outline.RoundBox(Box.Of(5, 5, 10, 10), default);
        });

        (coverage.Sum() / 255).ShouldBe(200 - 25);
        coverage.Max().ShouldBe(255);
    }

    [Fact]
    public void What_lies_outside_is_cut_off_at_the_rim()
    {
        var coverage = Fill(outline => outline.RoundBox(Box.Of(-100, -100, 105, 103), default));

        (coverage.Sum() / 255).ShouldBe(5 * 3);
        Fill(outline => outline.RoundBox(Box.Of(Side, 0, 5, 5), default)).Sum().ShouldBe(0);
        Fill(outline => outline.RoundBox(Box.Of(0, Side, 5, 5), default)).Sum().ShouldBe(0);
        Fill(outline => outline.RoundBox(Box.Of(-5, -5, 5, 5), default)).Sum().ShouldBe(0);
    }

    [Theory]
    [InlineData(256)]
    [InlineData(768)]
    public void A_line_covers_its_length_times_its_thickness(int thickness)
    {
        var coverage = Fill(outline => Stroker.Stroke(outline, [new(4 * 256, 5 * 256), new(16 * 256, 14 * 256)], thickness));

        // 15 pixels long, and its ends: two halves of a square, or two of a disc.
        var width = thickness / 256.0;
        var ends = thickness == 256 ? width * width : Math.PI * width * width / 4;
        (coverage.Sum() / 255.0).ShouldBe((15 * width) + ends, 0.6);
    }

    private static int[] Fill(Action<Outline> draw)
    {
        var outline = new Outline();
        draw(outline);
        var coverage = new Sheet();
        new Filler(Side, Side, new Budget()).Fill(outline, coverage);
        return coverage.Pixels;
    }

    private sealed class Sheet : ICoverage
    {
        public int[] Pixels { get; } = new int[Side * Side];

        public void Row(int y, int x, ReadOnlySpan<byte> coverage)
        {
            for (var i = 0; i < coverage.Length; i++)
            {
                Pixels[(y * Side) + x + i] = coverage[i];
            }
        }
    }
}
