using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Sheets.Show;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>What is chosen for the day. At home every list may be changed; in a campaign only those that a long rest opens.</summary>
internal sealed class SheetPreparingCommands(SheetStore sheets)
{
    [Command("sheet prepare")]
    public async Task<Result<Reply>> Prepare(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestNames))] string? name = null,
        [Option(Hidden = true), Length(1, 40)] string? list = null,
        [Option(Hidden = true), Length(1, 80)] string? add = null,
        [Option(Hidden = true), Length(1, 80)] string? remove = null,
        [Option(Hidden = true)] long? revision = null,
        [Option(Hidden = true), Range(0, 100)] int page = 0)
    {
        if (!(await sheets.NamedAsync(context.User, name, context.Cancellation)).TryGet(out var sheet, out var refusal))
        {
            return refusal;
        }

        var terms = new SheetTerms(context.Words);
        var lists = SheetPreparing.Of(sheet.Build).ToList();
        if ((list is null ? lists.FirstOrDefault() : lists.Find(one => one.Key == list)) is not { } shown)
        {
            return Refusal.Of("sheet.prepare-nothing", ("name", sheet.Name));
        }

        if (add is null && remove is null)
        {
            return PreparingCard.Of(sheet, shown, terms, page);
        }

        if (revision is { } seen && seen != sheet.Revision)
        {
            return PreparingCard.Of(sheet, shown, terms, page, context.Say("sheet.stale"));
        }

        if (remove is not null && sheet.Campaign is not null && !shown.Daily)
        {
            return Refusal.Of("sheet.prepare-fixed");
        }

        if (!shown.Change(sheet.Build, add, remove, PreparingCard.Named(shown, terms)).Then(build => SheetUpkeep.With(sheet, build)).TryGet(out var after, out refusal))
        {
            return refusal;
        }

        var changed = SheetChanges.Stage(context, sheet, after, SheetChangeReason.Prepared);
        return PreparingCard.Of(changed, SheetPreparing.Of(changed.Build).First(one => one.Key == shown.Key), terms, page);
    }

    public async Task<IReadOnlyList<Suggestion>> SuggestNames(CommandContext context, string typed) =>
        (await sheets.RosterAsync(context.User, context.Cancellation)).Suggest(typed);
}
