using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Guildhall.Core.Chance;
using Guildhall.Core.Drawings;
using Guildhall.Imaging;
using Guildhall.Imaging.Raster;
using Guildhall.Tests.Unit.Imaging.Png;

namespace Guildhall.Tests.Unit.Imaging;

public sealed class PngPictureRendererTests
{
    private static readonly int[] Extremes = [int.MinValue, -100_000, -8193, -1, 0, 1, 3, 64, 8193, 100_000, int.MaxValue];
    private readonly PngPictureRenderer _renderer = new();

    [Fact]
    public void The_file_holds_what_was_drawn()
    {
        var drawing = Of(OneOfEach());

        var picture = PngPicture.Read(_renderer.Render(drawing));

        (picture.Width, picture.Height).ShouldBe((drawing.Width, drawing.Height));
        picture.Pixels.AsSpan().SequenceEqual(PngPictureRenderer.Draw(drawing).Pixels).ShouldBeTrue();
    }

    [Fact]
    public void The_same_drawing_gives_the_same_file() => _renderer.Render(Of(OneOfEach())).ShouldBe(_renderer.Render(Of(OneOfEach())));

    [Fact]
    public void The_pixels_are_the_same_on_every_machine() => PixelHash(Of(OneOfEach())).ShouldBe("fe267278270b11fe");

    [Fact]
    public void Every_shape_leaves_its_mark()
    {
        foreach (var shape in OneOfEach())
        {
            (PixelHash(Of([shape])) == PixelHash(Of([]))).ShouldBeFalse(shape.GetType().Name);
        }
    }

    [Fact]
    public void Later_shapes_cover_earlier_ones()
    {
        var pixels = PngPictureRenderer.Draw(Of([Fill(0, 0, 4, 4, Palette.Gold), Fill(2, 2, 4, 4, Palette.Moss)]));

        pixels.Row(1)[1].ShouldBe(Palette.Gold);
        pixels.Row(3)[3].ShouldBe(Palette.Moss);
        pixels.Row(6)[6].ShouldBe(Palette.Night);
    }

    [Fact]
    public void A_translucent_shape_lets_what_is_below_shine_through()
    {
        var veil = new Color(255, 255, 255, 128);
        var pixels = PngPictureRenderer.Draw(new Drawing(2, 1, new Color(0, 0, 0), "alt", [Fill(0, 0, 1, 1, veil)]));

        pixels.Pixels.ToArray().ShouldBe([new Color(128, 128, 128), new Color(0, 0, 0)]);
    }

    [Fact]
    public void A_clear_background_stays_clear() =>
        PngPicture.Read(_renderer.Render(new Drawing(3, 3, Color.Transparent, "alt", [Fill(1, 1, 1, 1, Palette.Gold)])))
            .Pixels.Count(pixel => pixel.A == 0).ShouldBe(8);

    [Fact]
    public void An_outline_stays_inside_its_box()
    {
        var canvas = PngPictureRenderer.Draw(Of([new Shape.Rectangle(10, 10, 20, 20, null, Palette.Gold, 2)]));

        canvas.Row(10)[10].ShouldBe(Palette.Gold);
        canvas.Row(29)[29].ShouldBe(Palette.Gold);
        canvas.Row(12)[12].ShouldBe(Palette.Night);
        canvas.Row(9)[15].ShouldBe(Palette.Night);
        canvas.Row(30)[15].ShouldBe(Palette.Night);
    }

    [Fact]
    public void A_level_line_of_one_pixel_is_sharp()
    {
        var canvas = PngPictureRenderer.Draw(Of([Shape.Polyline.Between(5, 7, 20, 7, Palette.Gold)]));

        canvas.Pixels.ToArray().Count(pixel => pixel == Palette.Gold).ShouldBe(16);
        canvas.Pixels.ToArray().Count(pixel => pixel != Palette.Night).ShouldBe(16);
    }

    [Fact]
    public void A_gradient_runs_from_one_color_to_the_other()
    {
        var canvas = PngPictureRenderer.Draw(Of([new Shape.Gradient(0, 0, 64, 64, Palette.Gold, Palette.Moss, Sideways: true)]));

        canvas.Row(5)[0].ShouldBe(Palette.Gold);
        canvas.Row(5)[63].ShouldBe(Palette.Moss);
        canvas.Row(5)[32].ShouldBe(canvas.Row(60)[32]);
    }

    [Theory]
    [InlineData(TextAlign.Left, 40, 63)]
    [InlineData(TextAlign.Center, 20, 60)]
    [InlineData(TextAlign.Right, 0, 40)]
    public void Text_stands_where_its_alignment_says(TextAlign align, int first, int last)
    {
        var canvas = PngPictureRenderer.Draw(Of([new Shape.Text(40, 10, "HH", Palette.Gold, TextSize.Medium, Align: align)]));

        var inked = Enumerable.Range(0, 64 * 64).Where(i => canvas.Pixels[i] != Palette.Night).Select(i => i % 64).ToArray();
        inked.ShouldNotBeEmpty();
        inked.ShouldAllBe(x => x >= first && x <= last);
    }

    [Fact]
    public void Shapes_off_the_canvas_leave_no_mark()
    {
        foreach (var shape in OneOfEach(1000, -1000))
        {
            PixelHash(Of([shape])).ShouldBe(PixelHash(Of([])), shape.GetType().Name);
        }
    }

    [Fact]
    public void Numbers_without_sense_do_no_harm()
    {
        var cup = DiceCup.FromText("hostile");
        int Any() => cup.Pick(Extremes);
        Point Spot() => new(Any(), Any());
        for (var i = 0; i < 200; i++)
        {
            var drawing = Of(
            [
                new Shape.Rectangle(Any(), Any(), Any(), Any(), Palette.Gold, Palette.Edge, Any(), Any()),
                new Shape.Gradient(Any(), Any(), Any(), Any(), Palette.Gold, Palette.Ember, i % 2 == 0, Any()),
                new Shape.Ellipse(Any(), Any(), Any(), Any(), Palette.Moss, Palette.Frost, Any()),
                new Shape.Polyline([Spot(), Spot(), Spot()], Palette.Blood, Any()),
                new Shape.Polygon([Spot(), Spot(), Spot(), Spot()], Palette.Moss, Palette.Edge, Any()),
                new Shape.Text(Any(), Any(), new string('W', 10_000), Palette.Parchment, Width: Any(), Lines: Any()),
                new Shape.Sprite(Any(), Any(), Icon.Dragon, Any()),
                new Shape.Bitmap(Any(), Any(), ["01z", "", "1."], [Palette.White], Any()),
            ]);

            PngPictureRenderer.Draw(drawing).Pixels.Length.ShouldBe(64 * 64);
        }
    }

    [Theory]
    [InlineData(1000, 32, 32)]
    [InlineData(2100, 32, 1)]
    public void A_drawing_that_asks_for_too_much_is_left_unfinished(int limit, int largeSide, int smallSide)
    {
        var drawing = Of([Fill(0, 0, largeSide, largeSide, Palette.Gold), Fill(0, 0, smallSide, smallSide, Palette.Moss), Fill(40, 40, 9, 9, Palette.Frost)]);

        var canvas = PngPictureRenderer.Draw(drawing, new Budget(limit));

        canvas.Row(31)[31].ShouldBe(Palette.Gold);
        (canvas.Row(45)[45] == Palette.Frost).ShouldBe(limit > 2000);
    }

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_of_any_shape_ends_with_the_budget(string kind)
    {
        var shape = FloodOf(kind);
        var drawing = Of([.. Enumerable.Repeat(shape, 50), Fill(0, 0, 9, 9, Palette.Frost)]);

        PngPictureRenderer.Draw(drawing, new Budget(20_000)).Row(0)[0].ShouldNotBe(Palette.Frost);
    }

    public static TheoryData<string> Floods => ["rectangle", "ellipse", "line", "polygon", "text", "sprite"];

    private static Shape FloodOf(string kind) => kind switch
    {
        "rectangle" => Fill(0, 0, 64, 64, Palette.Gold),
        "ellipse" => new Shape.Ellipse(32, 32, 60, 60, Palette.Gold),
        "line" => new Shape.Polyline([.. Enumerable.Range(0, 100).Select(i => new Point(i % 64, i % 2 * 64))], Palette.Gold, 3),
        "polygon" => new Shape.Polygon([new(0, 0), new(64, 0), new(64, 64), new(0, 64)], Palette.Gold),
        "text" => new Shape.Text(0, 0, new string('x', 9000), Palette.Gold, Width: 64, Lines: 99),
        _ => new Shape.Sprite(0, 0, Icon.Chest, 4),
    };

    private static Drawing Of(ImmutableArray<Shape> shapes) => new(64, 64, Palette.Night, "alt", shapes);

    private static Shape.Rectangle Fill(int x, int y, int width, int height, Color color) => new(x, y, width, height, color);

    private static string PixelHash(Drawing drawing) =>
        Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(PngPictureRenderer.Draw(drawing).Pixels)).AsSpan(0, 8));

    private static ImmutableArray<Shape> OneOfEach(int right = 0, int down = 0) =>
    [
        new Shape.Rectangle(right + 2, down + 2, 20, 12, Palette.Panel, Palette.Edge, 2, 4),
        new Shape.Gradient(right + 30, down + 2, 20, 12, Palette.Gold, Palette.Ember, true, 3),
        new Shape.Ellipse(right + 12, down + 30, 9, 6, Palette.Moss, Palette.Frost, 2),
        Shape.Polyline.Between(right + 30, down + 20, right + 60, down + 33, Palette.Blood, 3),
        new Shape.Polygon([new(right + 40, down + 40), new(right + 60, down + 44), new(right + 44, down + 60)], Palette.Moss, Palette.Ink),
        new Shape.Text(right + 2, down + 40, "Äß ♥ Text", Palette.Parchment, Width: 40),
        new Shape.Sprite(right + 44, down + 16, Icon.Heart),
        new Shape.Bitmap(right + 2, down + 58, ["0.0", "111"], [Palette.White, Palette.Abyss.WithAlpha(90)], 2),
    ];
}
