using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Sheets.Show;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>The pencil of whoever manages the community. Every stroke is in the sheet's history and in the audit log.</summary>
internal sealed class SheetEditCommands(SheetStore sheets)
{
    private const int MostSuggestions = 25;

    [Command("sheet edit", Requires = Rights.ManageGuild)]
    public async Task<Result<Reply>> Edit(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestFields)), Length(1, 60)] string field,
        [Option, Length(1, 100)] string value,
        [Option] MemberRef? of = null,
        [Option, Length(1, 32)] string? name = null)
    {
        var whose = of?.User ?? context.User;
        var roster = await sheets.RosterAsync(whose, context.Cancellation);
        if (roster.Find(name) is not { } entry || await sheets.FindAsync(entry.Id, context.Cancellation) is not { } sheet)
        {
            return whose == context.User ? roster.Unknown(name) : Refusal.Of("sheet.none-of", ("name", of!.Name));
        }

        var terms = new SheetTerms(context.Words);
        if (!SheetEditing.Apply(sheet, field.Trim().ToLowerInvariant(), Keyed(field, value, terms)).TryGet(out var after, out var refusal))
        {
            return refusal;
        }

        if (roster.Namesake(after.Name, sheet.Id) is { } namesake)
        {
            return Refusal.Of("sheet.name-taken", ("name", namesake.Name));
        }

        var differences = SheetDifference.Of(sheet, after, terms);
        if (differences.IsEmpty)
        {
            return Refusal.Of("sheet.edit-same", ("name", sheet.Name));
        }

        context.Record("sheet.edited", field.Trim().ToLowerInvariant(), of, after: value);
        var changed = SheetChanges.Stage(context, sheet, after, SheetChangeReason.Edited);
        return SheetCard.Of(changed, context.Words, own: whose == context.User, context.Say("sheet.edited", ("name", changed.Name), ("changes", string.Join("; ", differences))));
    }

    public async Task<IReadOnlyList<Suggestion>> SuggestFields(CommandContext context, string typed)
    {
        var fields = await sheets.CurrentAsync(context.User, context.Cancellation) is { } sheet
            ? SheetEditing.FieldsOf(CharacterSheet.Derive(sheet.Build))
            : SheetEditing.Fields;
        return [.. fields.Where(field => field.Contains(typed, StringComparison.OrdinalIgnoreCase)).Take(MostSuggestions).Select(field => new Suggestion(field, field))];
    }

    /// <summary>Things are called by name here and by key in the rules.</summary>
    private static string Keyed(string field, string value, SheetTerms terms)
    {
        if (!field.TrimStart().StartsWith("item.", StringComparison.OrdinalIgnoreCase))
        {
            return value;
        }

        var parts = value.Trim().Split(' ', 2);
        var counted = parts.Length == 2 && parts[0].All(char.IsAsciiDigit);
        var called = counted ? parts[1] : value.Trim();
        var key = SheetThings.Find(SheetThings.All, called, terms) ?? called;
        return counted ? $"{parts[0]} {key}" : key;
    }
}
