using System.Collections.Immutable;
using Guildhall.Core.Commands;
using Guildhall.Core.Drawings;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>The card that carries the picture of a sheet, with what can be done about it.</summary>
internal static class SheetCard
{
    /// <summary>For everybody in the room.</summary>
    /// <param name="own">Whether whoever asks may change it.</param>
    public static Reply Of(StoredSheet sheet, Words words, bool own, string? told = null)
    {
        var terms = new SheetTerms(words);
        var view = SheetView.Of(sheet);
        var text = SheetText.Of(view, terms);
        return new Reply(CleanText.Clip(told is null ? text : $"{told}\n{text}", 4_000))
        {
            Cards = [Card(view, terms, told)],
            Components = own ? Buttons(view, words) : [],
        };
    }

    private static Card Card(SheetView view, SheetTerms terms, string? told) => new(view.Stored.Name, told ?? terms.Calling(view.Sheet))
    {
        Picture = Picture.Of(SheetPicture.Draw(view, terms)),
        Color = Palette.Gold.ToString(),
    };

    private static ImmutableArray<Component> Buttons(SheetView view, Words words)
    {
        var name = view.Stored.Name;
        Button To(string command, string label) => new(words.Say(label)) { Call = CommandCall.To(command, ("name", name)) };
        return
        [
            To("sheet level", "sheet.button.level") with { Style = view.CanLevel ? ButtonStyle.Primary : ButtonStyle.Secondary, Enabled = view.Sheet.Level < 20 },
            To("sheet prepare", "sheet.button.prepare"),
            To("sheet equip", "sheet.button.gear"),
            new Button(words.Say("sheet.button.why")) { Call = CommandCall.To("sheet why", ("name", name), ("what", "ac")) },
            To("sheet history", "sheet.button.history"),
            .. view.Stored.Campaign is null ? [] : new[] { new Button(words.Say("campaign.button.refresh")) { Call = CommandCall.To("campaign refresh") } },
        ];
    }
}
