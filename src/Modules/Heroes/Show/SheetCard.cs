using Guildhall.Core.Drawings;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;

namespace Guildhall.Modules.Heroes.Show;

/// <summary>The card that carries the picture of a sheet.</summary>
internal static class SheetCard
{
    public static Card Of(HeroView view, Words words) => new(view.Hero.Name, Terms.Calling(words, view))
    {
        Picture = Picture.Of(SheetPicture.Draw(view, words)),
        Color = Palette.Gold.ToString(),
    };
}
