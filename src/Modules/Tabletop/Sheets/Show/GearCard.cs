using System.Collections.Immutable;
using Guildhall.Core.Commands;
using Guildhall.Core.Drawings;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>What a character carries, with menus to put on, take off, attune and leave behind.</summary>
internal static class GearCard
{
    private const int MostChoices = 25;

    /// <summary>The card and its menus.</summary>
    /// <param name="told">What was changed just now; null for nothing.</param>
    public static Reply Of(StoredSheet sheet, SheetTerms terms, string? told = null)
    {
        var view = SheetView.Of(sheet);
        var things = sheet.Build.Equipment.OrderByDescending(item => item.Equipped).Select(terms.Carried).ToList();
        var numbers = terms.Say(
            "sheet.gear-numbers", ("ac", view.Sheet.ArmorClass.Value), ("carried", view.Sheet.CarriedOunces / 16), ("most", view.Sheet.CarryPounds.Value), ("coins", terms.Coins(sheet.Build.Copper)));
        var body = CleanText.Clip(string.Join('\n', [.. told is null ? [] : new[] { told }, numbers, .. things]), 3_900);
        return new Reply(body)
        {
            Cards = [new Card(sheet.Name, body) { Color = Palette.Gold.ToString() }],
            Components =
            [
                .. Menu("sheet.menu.put-on", "sheet equip", sheet, terms, on: true, item => !item.Equipped && SheetGear.SlotOf(item.Key) is not null),
                .. Menu("sheet.menu.take-off", "sheet equip", sheet, terms, on: false, item => item.Equipped),
                .. Menu("sheet.menu.attune", "sheet attune", sheet, terms, on: true, item => !item.Attuned && MagicItems.Find(item.Key) is { Attunement: true }),
                .. Menu("sheet.menu.unattune", "sheet attune", sheet, terms, on: false, item => item.Attuned),
                .. Menu("sheet.menu.drop", "sheet drop", sheet, terms, on: null, _ => true),
            ],
            Visibility = Visibility.OnlyMe,
        };
    }

    private static ImmutableArray<Component> Menu(string label, string command, StoredSheet sheet, SheetTerms terms, bool? on, Func<CarriedItem, bool> among)
    {
        var choices = sheet.Build.Equipment.Where(among).Take(MostChoices)
            .Select(item => new SelectChoice(CleanText.Clip(terms.Carried(item), 100), item.Key)).ToImmutableArray();
        return choices.IsEmpty
            ? []
            : [new Select(terms.Say(label), choices)
            {
                Call = on is { } flag
                    ? CommandCall.To(command, ("name", sheet.Name), ("on", flag ? "true" : "false"), ("revision", SheetTerms.Number(sheet.Revision)))
                    : CommandCall.To(command, ("name", sheet.Name), ("revision", SheetTerms.Number(sheet.Revision))),
                Option = "item",
            }];
    }
}
