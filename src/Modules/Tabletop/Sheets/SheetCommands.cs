using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Sheets.Show;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>Looking at sheets, and choosing among them.</summary>
internal sealed class SheetCommands(SheetStore sheets)
{
    [Command("sheet show"), Query]
    public async Task<Result<Reply>> Show(
        CommandContext context, [Option(Autocomplete = nameof(SuggestNames))] string? name = null, [Option] MemberRef? of = null)
    {
        var whose = of?.User ?? context.User;
        if (!(await sheets.NamedAsync(whose, name, context.Cancellation)).TryGet(out var sheet, out var refusal))
        {
            return whose == context.User ? refusal : Refusal.Of("sheet.none-of", ("name", of!.Name));
        }

        return SheetCard.Of(sheet, context.Words, own: whose == context.User);
    }

    [Command("sheet why"), Query]
    public async Task<Result<Reply>> Why(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestNumbers)), Length(1, 80)] string what,
        [Option(Autocomplete = nameof(SuggestNames))] string? name = null)
    {
        if (!(await sheets.NamedAsync(context.User, name, context.Cancellation)).TryGet(out var sheet, out var refusal))
        {
            return refusal;
        }

        return SheetReasons.Explain(SheetView.Of(sheet), what, new(context.Words));
    }

    [Command("sheet list"), Query]
    public async Task<Result<Reply>> List(CommandContext context)
    {
        var current = (await sheets.RosterAsync(context.User, context.Cancellation)).Current;
        return SheetLists.Sheets(await sheets.ListAsync(context.User, context.Cancellation), current, context.Words);
    }

    [Command("sheet use")]
    public async Task<Result<Reply>> Use(CommandContext context, [Option(Autocomplete = nameof(SuggestNames))] string name)
    {
        var roster = await sheets.RosterAsync(context.User, context.Cancellation);
        if (roster.Find(name) is not { } entry)
        {
            return roster.Unknown(name);
        }

        if (entry != roster.Current)
        {
            SheetStore.Use(context.Work, context.User, entry.Id);
        }

        return new Reply(context.Say("sheet.used", ("name", entry.Name)))
        {
            Components = [new Button(context.Say("sheet.button.show")) { Call = CommandCall.To("sheet show", ("name", entry.Name)) }],
        };
    }

    [Command("sheet retire")]
    public async Task<Result<Reply>> Retire(
        CommandContext context, [Option(Autocomplete = nameof(SuggestNames))] string name, [Option(Hidden = true)] bool sure = false)
    {
        var roster = await sheets.RosterAsync(context.User, context.Cancellation);
        if (roster.Find(name) is not { } entry || await sheets.FindAsync(entry.Id, context.Cancellation) is not { } sheet)
        {
            return roster.Unknown(name);
        }

        if (sheet.Campaign is not null)
        {
            return Refusal.Of("sheet.in-campaign", ("name", sheet.Name));
        }

        if (!sure)
        {
            return SheetLists.AskToRetire(sheet, context.Words);
        }

        var next = roster.Current is { } current && current.Id != sheet.Id ? current : roster.Entries.FirstOrDefault(other => other.Id != sheet.Id);
        SheetChanges.Retire(context, sheet, next?.Id);
        return new Reply(next is null
            ? context.Say("sheet.retired-last", ("name", sheet.Name))
            : context.Say("sheet.retired", ("name", sheet.Name), ("next", next.Name)));
    }

    public async Task<IReadOnlyList<Suggestion>> SuggestNames(CommandContext context, string typed) =>
        (await sheets.RosterAsync(context.User, context.Cancellation)).Suggest(typed);

    public async Task<IReadOnlyList<Suggestion>> SuggestNumbers(CommandContext context, string typed) =>
        await sheets.CurrentAsync(context.User, context.Cancellation) is { } sheet
            ? SheetReasons.Suggest(SheetView.Of(sheet), typed, new(context.Words))
            : [];
}
