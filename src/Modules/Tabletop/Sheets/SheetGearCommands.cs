using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Sheets.Show;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>What characters wear, wield, attune to and leave behind. Without a thing each lists what there is, with buttons.</summary>
internal sealed class SheetGearCommands(SheetStore sheets)
{
    [Command("sheet equip")]
    public Task<Result<Reply>> Equip(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestWearable))] string? item = null,
        [Option(Autocomplete = nameof(SuggestNames))] string? name = null,
        [Option] bool on = true,
        [Option(Hidden = true)] long? revision = null) =>
        ChangeAsync(context, name, item, revision, (build, key, called) => SheetGear.Equip(build, key, on, called), on ? "sheet.equipped" : "sheet.unequipped");

    [Command("sheet attune")]
    public Task<Result<Reply>> Attune(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestAttunable))] string? item = null,
        [Option(Autocomplete = nameof(SuggestNames))] string? name = null,
        [Option] bool on = true,
        [Option(Hidden = true)] long? revision = null) =>
        ChangeAsync(context, name, item, revision, (build, key, called) => SheetGear.Attune(build, key, on, called), on ? "sheet.attuned" : "sheet.unattuned");

    [Command("sheet drop")]
    public Task<Result<Reply>> Drop(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestCarried))] string item,
        [Option, Range(1, SheetGear.MostOfOne)] int count = 1,
        [Option(Autocomplete = nameof(SuggestNames))] string? name = null,
        [Option(Hidden = true)] long? revision = null) =>
        ChangeAsync(context, name, item, revision, (build, key, called) => SheetGear.Drop(build, key, count, called), "sheet.dropped");

    public async Task<IReadOnlyList<Suggestion>> SuggestNames(CommandContext context, string typed) =>
        (await sheets.RosterAsync(context.User, context.Cancellation)).Suggest(typed);

    public Task<IReadOnlyList<Suggestion>> SuggestWearable(CommandContext context, string typed) =>
        SuggestAsync(context, typed, item => SheetGear.SlotOf(item.Key) is not null);

    public Task<IReadOnlyList<Suggestion>> SuggestAttunable(CommandContext context, string typed) =>
        SuggestAsync(context, typed, item => MagicItems.Find(item.Key) is { Attunement: true });

    public Task<IReadOnlyList<Suggestion>> SuggestCarried(CommandContext context, string typed) => SuggestAsync(context, typed, _ => true);

    private async Task<IReadOnlyList<Suggestion>> SuggestAsync(CommandContext context, string typed, Func<CarriedItem, bool> among) =>
        await sheets.CurrentAsync(context.User, context.Cancellation) is { } sheet
            ? SheetThings.Suggest(sheet.Build.Equipment.Where(among).Select(item => item.Key), typed, new(context.Words))
            : [];

    private async Task<Result<Reply>> ChangeAsync(
        CommandContext context, string? name, string? item, long? revision, Func<CharacterBuild, string, string, Result<CharacterBuild>> change, string told)
    {
        if (!(await sheets.NamedAsync(context.User, name, context.Cancellation)).TryGet(out var sheet, out var refusal))
        {
            return refusal;
        }

        var terms = new SheetTerms(context.Words);
        if (item is null)
        {
            return GearCard.Of(sheet, terms);
        }

        // A menu of an earlier state: what it meant may be done already.
        if (revision is { } seen && seen != sheet.Revision)
        {
            return GearCard.Of(sheet, terms, context.Say("sheet.stale"));
        }

        if (SheetThings.Find(sheet.Build.Equipment.Select(carried => carried.Key), item, terms) is not { } key)
        {
            return Refusal.Of("sheet.no-item", ("item", CleanText.NameOf(item, 60)));
        }

        if (!change(sheet.Build, key, terms.Thing(key)).Then(build => SheetUpkeep.With(sheet, build)).TryGet(out var after, out refusal))
        {
            return refusal;
        }

        var same = SheetDifference.Of(sheet, after, terms).IsEmpty;
        var changed = same ? sheet : SheetChanges.Stage(context, sheet, after, SheetChangeReason.Geared);
        return GearCard.Of(changed, terms, context.Say(told, ("name", sheet.Name), ("item", terms.Thing(key))));
    }
}
