using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Sheets.Show;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>Sheets as they were, and the way back to them. What is played in a campaign is the campaign's to take back.</summary>
internal sealed class SheetHistoryCommands(SheetStore sheets, SheetVersions versions)
{
    [Command("sheet history"), Query]
    public async Task<Result<Reply>> History(CommandContext context, [Option(Autocomplete = nameof(SuggestNames))] string? name = null)
    {
        var shown = name is null ? null : (await sheets.RosterAsync(context.User, context.Cancellation)).Find(name)?.Name ?? name;
        return SheetHistory.Of(
            await versions.ListAsync(context.User, shown, context.Cancellation), await sheets.ListAsync(context.User, context.Cancellation), context.Words);
    }

    [Command("sheet restore")]
    public async Task<Result<Reply>> Restore(
        CommandContext context, [Option, Range(1, 2_000_000_000)] int version, [Option(Hidden = true)] bool sure = false)
    {
        if (await versions.FindAsync(context.User, version, context.Cancellation) is not { } then
            || await sheets.FindAsync(then.Sheet.Id, context.Cancellation) is not { } sheet)
        {
            return Refusal.Of("sheet.version-unknown", ("number", version));
        }

        if (sheet.Campaign is not null)
        {
            return Refusal.Of("sheet.in-campaign", ("name", sheet.Name));
        }

        var roster = await sheets.RosterAsync(context.User, context.Cancellation);
        if (sheet.IsRetired && roster.Entries.Length >= SheetStore.Most)
        {
            return Refusal.Of("sheet.too-many", ("most", SheetStore.Most));
        }

        if (roster.Namesake(then.Sheet.Name, sheet.Id) is { } namesake)
        {
            return Refusal.Of("sheet.name-taken", ("name", namesake.Name));
        }

        var terms = new SheetTerms(context.Words);
        if (!sheet.IsRetired && SheetDifference.Of(sheet, then.Sheet, terms).IsEmpty)
        {
            return Refusal.Of("sheet.restore-same", ("name", sheet.Name));
        }

        if (!sure)
        {
            return SheetHistory.Ask(then, sheet, terms);
        }

        var restored = SheetChanges.Restore(
            context, sheet, sheet with { Name = then.Sheet.Name, Build = then.Sheet.Build, Reserves = then.Sheet.Reserves, Experience = then.Sheet.Experience });
        return SheetCard.Of(restored, context.Words, own: true, context.Say("sheet.restored", ("name", restored.Name), ("number", version)));
    }

    public async Task<IReadOnlyList<Suggestion>> SuggestNames(CommandContext context, string typed) =>
        (await sheets.RosterAsync(context.User, context.Cancellation)).Suggest(typed);
}
