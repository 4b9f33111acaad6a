using Guildhall.Modules.Tabletop.Sheets.Show;

namespace Guildhall.Tests.Unit.Modules.Tabletop.Sheets;

public sealed class ZzDump
{
    [Fact]
    public void Dump()
    {
        foreach (var (c, l, w) in new[] { ("wizard", 11, SampleSheets.English), ("fighter", 5, SampleSheets.German), ("cleric", 20, SampleSheets.English) })
        {
            var d = SheetPicture.Draw(SheetView.Of(SampleSheets.Of(c, l)), new(w));
            System.IO.File.WriteAllBytes($"/tmp/sheet-{c}.png", new Guildhall.Imaging.PngPictureRenderer().Render(d));
        }
    }
}
