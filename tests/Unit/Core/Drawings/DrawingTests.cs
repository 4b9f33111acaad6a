using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Guildhall.Core.Drawings;

namespace Guildhall.Tests.Unit.Core.Drawings;

public sealed class DrawingTests
{
    private static readonly Shape Dot = new Shape.Rectangle(0, 0, 1, 1, Palette.Gold);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(Drawing.MaxSide, Drawing.MaxSide)]
    public void Sides_within_the_limits_are_accepted(int width, int height) =>
        new Drawing(width, height, Palette.Night, "alt", []).Width.ShouldBe(width);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(Drawing.MaxSide + 1, 1)]
    [InlineData(1, Drawing.MaxSide + 1)]
    [InlineData(int.MinValue, int.MaxValue)]
    public void Sides_beyond_the_limits_are_refused(int width, int height) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Drawing(width, height, Palette.Night, "alt", []));

    [Fact]
    public void Shapes_are_counted()
    {
        Of([.. Enumerable.Repeat(Dot, Drawing.MaxShapes)]).Shapes.Length.ShouldBe(Drawing.MaxShapes);
        Should.Throw<ArgumentOutOfRangeException>(() => Of([.. Enumerable.Repeat(Dot, Drawing.MaxShapes + 1)]));
    }

    [Fact]
    public void Points_of_all_shapes_are_counted_together()
    {
        var half = new Shape.Polyline([.. Enumerable.Repeat(new Point(1, 2), Drawing.MaxPoints / 2)], Palette.Gold);

        Of([half, half]).Shapes.Length.ShouldBe(2);
        Should.Throw<ArgumentOutOfRangeException>(() => Of([half, half, new Shape.Polygon([new Point(0, 0)])]));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_picture_without_alternative_text_is_refused(string alt) =>
        Should.Throw<ArgumentException>(() => new Drawing(1, 1, Palette.Night, alt, []));

    [Fact]
    public void Alternative_text_ends_at_its_limit()
    {
        new Drawing(1, 1, Palette.Night, new string('a', Drawing.MaxAlt), []).Alt.Length.ShouldBe(Drawing.MaxAlt);
        Should.Throw<ArgumentOutOfRangeException>(() => new Drawing(1, 1, Palette.Night, new string('a', Drawing.MaxAlt + 1), []));
    }

    [Fact]
    public void A_missing_shape_is_refused() => Should.Throw<ArgumentException>(() => Of([null!]));

    [Fact]
    public void A_drawing_survives_being_stored()
    {
        var drawing = Of(OneOfEach());

        var json = JsonSerializer.Serialize(drawing, DrawingJson.Default.Drawing);
        var again = JsonSerializer.Deserialize(json, DrawingJson.Default.Drawing)!;

        again.ShouldBe(drawing);
        again.Shapes.ShouldBe(drawing.Shapes);
    }

    [Fact]
    public void A_stored_drawing_is_checked_again()
    {
        var json = JsonSerializer.Serialize(Of([]), DrawingJson.Default.Drawing).Replace("\"width\":8", "\"width\":4096", StringComparison.Ordinal);

        Should.Throw<ArgumentOutOfRangeException>(() => JsonSerializer.Deserialize(json, DrawingJson.Default.Drawing));
    }

    [Fact]
    public void Every_shape_has_a_name_in_storage_and_is_tested_here()
    {
        var kinds = typeof(Shape).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(Shape))).ToHashSet();

        typeof(Shape).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(known => known.DerivedType).ToHashSet().ShouldBe(kinds, ignoreOrder: true);
        OneOfEach().Select(shape => shape.GetType()).ToHashSet().ShouldBe(kinds, ignoreOrder: true);
    }

    [Fact]
    public void The_hash_is_the_same_on_every_machine() => Of(OneOfEach()).Hash.ShouldBe("b8a52078718888f8cf85b2b22fbb7039");

    [Fact]
    public void The_hash_tells_any_change()
    {
        Drawing[] drawings =
        [
            Of([]),
            Of([Dot]),
            Of([Dot, Dot]),
            Of([new Shape.Rectangle(0, 0, 1, 1, Palette.Gold, Radius: 1)]),
            new Drawing(8, 9, Palette.Night, "alt", []),
            new Drawing(8, 8, Palette.Panel, "alt", []),
            new Drawing(8, 8, Palette.Night, "other", []),
        ];

        drawings.Select(drawing => drawing.Hash).Distinct(StringComparer.Ordinal).Count().ShouldBe(drawings.Length);
    }

    [Fact]
    public void Arrays_that_were_never_set_are_empty()
    {
        var drawing = new Drawing(8, 8, Palette.Night, "alt", [new Shape.Polyline(default, Palette.Gold), new Shape.Bitmap(0, 0, default, default)]);

        drawing.Hash.Length.ShouldBe(32);
        new Drawing(8, 8, Palette.Night, "alt", default).ShouldBe(Of([]));
    }

    private static Drawing Of(ImmutableArray<Shape> shapes) => new(8, 8, Palette.Night, "alt", shapes);

    private static ImmutableArray<Shape> OneOfEach() =>
    [
        new Shape.Rectangle(1, 2, 3, 4, Palette.Panel, Palette.Edge, 2, 1),
        new Shape.Gradient(1, 2, 3, 4, Palette.Gold, Palette.Ember, true),
        new Shape.Ellipse(4, 4, 3, 2, null, Palette.Frost),
        Shape.Polyline.Between(-1, 0, 9, 8, Palette.Blood, 2),
        new Shape.Polygon([new Point(0, 0), new Point(5, 0), new Point(0, 5)], Palette.Moss),
        new Shape.Text(0, 0, "Größe ♥", Palette.Parchment, TextSize.Title, TextWeight.Bold, TextAlign.Center, 7, 2),
        new Shape.Sprite(0, 0, Icon.Dragon, 2),
        new Shape.Bitmap(0, 0, ["01", "1."], [Palette.White, Palette.Abyss.WithAlpha(9)], 3),
    ];
}
