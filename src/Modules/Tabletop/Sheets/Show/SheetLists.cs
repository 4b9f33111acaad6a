using Guildhall.Core.Commands;
using Guildhall.Core.Drawings;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>A person's sheets, line by line, for their eyes.</summary>
internal static class SheetLists
{
    public static Reply Sheets(IReadOnlyList<StoredSheet> sheets, SheetEntry? current, Words words)
    {
        var create = new Button(words.Say("sheet.button.create")) { Call = CommandCall.To("sheet create"), Style = ButtonStyle.Primary };
        if (sheets.Count == 0)
        {
            return new Reply(words.Say("sheet.none")) { Components = [create], Visibility = Visibility.OnlyMe };
        }

        var terms = new SheetTerms(words);
        var lines = CleanText.Clip(string.Join('\n', sheets.Select(sheet => Line(sheet, current, terms))), 3_800);
        var title = words.Say("sheet.list", ("count", sheets.Count));
        return new Reply($"{title}\n{lines}")
        {
            Cards = [new Card(title, lines) { Color = Palette.Gold.ToString() }],
            Components =
            [
                .. sheets.Where(sheet => sheet.Id != current?.Id)
                    .Select(sheet => new Button(words.Say("sheet.button.use", ("name", sheet.Name))) { Call = CommandCall.To("sheet use", ("name", sheet.Name)) }),
                new Button(words.Say("sheet.button.show")) { Call = CommandCall.To("sheet show"), Enabled = current is not null },
                create,
            ],
            Visibility = Visibility.OnlyMe,
        };
    }

    public static Reply AskToRetire(StoredSheet sheet, Words words) => new(words.Say("sheet.retire-sure", ("name", sheet.Name)))
    {
        Components =
        [
            new Button(words.Say("sheet.button.retire", ("name", sheet.Name)))
            {
                Call = CommandCall.To("sheet retire", ("name", sheet.Name), ("sure", "true")),
                Style = ButtonStyle.Danger,
            },
        ],
        Visibility = Visibility.OnlyMe,
    };

    private static string Line(StoredSheet sheet, SheetEntry? current, SheetTerms terms)
    {
        var view = SheetView.Of(sheet);
        return terms.Say(
            "sheet.list-line",
            ("name", sheet.Name),
            ("calling", terms.Calling(view.Sheet)),
            ("experience", sheet.Experience),
            ("state", sheet.Id == current?.Id ? "current" : "waiting"),
            ("place", sheet.Campaign is null ? "home" : "campaign"));
    }
}
