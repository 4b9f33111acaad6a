using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Sheets.Show;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>Sheets as files: out of the house and in again. A form takes a file in pieces, because a field of one takes 4,000 characters.</summary>
internal sealed class SheetFileCommands(SheetStore sheets)
{
    private const int LongestPiece = 6_000;
    private const int LongestField = 4_000;

    [Command("sheet export"), Query]
    public async Task<Result<Reply>> Export(CommandContext context, [Option(Autocomplete = nameof(SuggestNames))] string? name = null)
    {
        if (!(await sheets.NamedAsync(context.User, name, context.Cancellation)).TryGet(out var sheet, out var refusal))
        {
            return refusal;
        }

        return new Reply(context.Say("sheet.exported", ("name", sheet.Name)))
        {
            Visibility = Visibility.OnlyMe,
            File = new("guildhall-sheet.json", "application/json", SheetFile.Write(sheet)),
        };
    }

    [Command("sheet import")]
    public async Task<Result<Reply>> Import(
        CommandContext context,
        [Option, Length(1, LongestPiece)] string? json = null,
        [Option(Hidden = true), Length(1, LongestPiece)] string? json2 = null,
        [Option(Hidden = true), Length(1, LongestPiece)] string? json3 = null,
        [Option(Hidden = true), Length(1, LongestPiece)] string? json4 = null,
        [Option(Hidden = true), Length(1, LongestPiece)] string? json5 = null,
        [Option, Length(1, 100)] string? name = null)
    {
        var roster = await sheets.RosterAsync(context.User, context.Cancellation);
        if (roster.Entries.Length >= SheetStore.Most)
        {
            return Refusal.Of("sheet.too-many", ("most", SheetStore.Most));
        }

        if (json is null)
        {
            return AskForFile(context, name);
        }

        if (!SheetFile.Read(string.Concat(json, json2, json3, json4, json5), context.Words).TryGet(out var file, out var refusal)
            || !SheetMaker.FreeName(roster, name ?? file.Name).TryGet(out var called, out refusal))
        {
            return refusal;
        }

        var reserves = file.Reserves ?? CharacterReserves.Full(CharacterSheet.Derive(file.Build));
        var sheet = new StoredSheet(new Id<StoredSheet>(context.Dice.Stream("sheet").NextGuid()), context.User, called, file.Build, reserves, file.Experience, Revision: 0);
        SheetStore.Create(context.Work, sheet, roster.Known, context.Now);
        return SheetCard.Of(sheet, context.Words, own: true, context.Say("sheet.imported", ("name", called)));
    }

    public async Task<IReadOnlyList<Suggestion>> SuggestNames(CommandContext context, string typed) =>
        (await sheets.RosterAsync(context.User, context.Cancellation)).Suggest(typed);

    private static Reply AskForFile(CommandContext context, string? name)
    {
        FormField Field(string option, string number, bool required) =>
            new(option, context.Say("sheet.import-piece", ("number", number)), required, LongestField);
        return new Reply(context.Say("sheet.import-ask"))
        {
            Components =
            [
                new Form(
                    context.Say("sheet.button.import"),
                    context.Say("sheet.import-title"),
                    [Field("json", "1", true), Field("json2", "2", false), Field("json3", "3", false), Field("json4", "4", false), Field("json5", "5", false)])
                {
                    Call = name is null ? CommandCall.To("sheet import") : CommandCall.To("sheet import", ("name", name)),
                },
            ],
            Visibility = Visibility.OnlyMe,
        };
    }
}
