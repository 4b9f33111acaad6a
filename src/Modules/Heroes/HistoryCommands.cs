using Guildhall.Core.Characters;
using Guildhall.Core.Commands;
using Guildhall.Core.Inventories;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Settings;
using Guildhall.Modules.Heroes.Rules;
using Guildhall.Modules.Heroes.Show;

namespace Guildhall.Modules.Heroes;

/// <summary>Sheets as they were, and the way back to them. What happened in play is not undone: experience stays, and so do the dead.</summary>
internal sealed class HistoryCommands(HeroStore heroes, SnapshotStore snapshots, IInventory inventory, ISettings settings)
{
    [Command("hero history"), Query]
    public async Task<Result<Reply>> History(CommandContext context, [Option(Autocomplete = nameof(SuggestNames))] string? name = null)
    {
        var all = await snapshots.ListAsync(context.User, context.Cancellation);
        var shown = name is null ? all : [.. all.Where(one => HeroName.KeyOf(one.Sheet.Name).StartsWith(HeroName.KeyOf(name), StringComparison.Ordinal))];
        return HistoryCard.Of([.. shown.Take(SnapshotStore.Kept)], await heroes.RosterAsync(context.User, context.Cancellation), context.Words);
    }

    [Command("hero restore")]
    public async Task<Result<Reply>> Restore(
        CommandContext context, [Option, Range(1, 2_000_000_000)] int snapshot, [Option(Hidden = true)] bool sure = false)
    {
        if (await snapshots.FindAsync(context.User, snapshot, context.Cancellation) is not { } then
            || await heroes.FindAsync(then.Sheet.Id, context.Cancellation) is not { } hero)
        {
            return Refusal.Of("hero.snapshot-unknown", ("number", snapshot));
        }

        if (!hero.Alive)
        {
            return Refusal.Of("hero.stays-fallen", ("name", hero.Name));
        }

        var roster = await heroes.RosterAsync(context.User, context.Cancellation);
        var retired = roster.Heroes.All(other => other.Id != hero.Id);
        var bag = await inventory.ListAsync(context.User, context.Cancellation);
        var restoring = Restoring.Of(hero, then.Sheet, [.. bag.Select(item => item.Key)]);
        if (!retired && !restoring.ChangesGear)
        {
            return Refusal.Of("hero.restore-same", ("name", hero.Name));
        }

        if (!sure)
        {
            return HistoryCard.Ask(then, restoring, context.Words);
        }

        SnapshotStore.Take(context.Work, hero.Id, SnapshotReason.Restored, context.Now);
        if (!retired)
        {
            HeroStore.WearAtHome(context.Work, hero, restoring.Worn);
        }
        else if (await ReturnAsync(context, roster, hero, restoring) is { } refusal)
        {
            return refusal;
        }

        Move(context, restoring);
        var told = context.Say("hero.restored", ("name", hero.Name), ("number", snapshot)) + HistoryCard.Missing(restoring, context.Words);
        return HeroLists.Gear(hero with { Worn = restoring.Worn }, told, restoring.Off, context.Words);
    }

    public async Task<IReadOnlyList<Suggestion>> SuggestNames(CommandContext context, string typed) =>
    [
        .. (await snapshots.ListAsync(context.User, context.Cancellation)).Select(one => one.Sheet.Name).Distinct(StringComparer.Ordinal)
            .Where(name => HeroName.KeyOf(name).Contains(HeroName.KeyOf(typed), StringComparison.Ordinal))
            .Select(name => new Suggestion(name, name)),
    ];

    private async Task<Refusal?> ReturnAsync(CommandContext context, Roster roster, Hero hero, Restoring restoring)
    {
        var most = (await settings.GetAsync<HeroSettings>(context.Request.Guild, context.Cancellation)).MostHeroes;
        if (roster.Heroes.Length >= most)
        {
            return Refusal.Of("hero.too-many", ("most", most));
        }

        if (roster.Heroes.FirstOrDefault(other => HeroName.KeyOf(other.Name) == HeroName.KeyOf(hero.Name)) is { } namesake)
        {
            return Refusal.Of("hero.name-taken", ("name", namesake.Name));
        }

        HeroStore.Return(context.Work, hero, restoring.Worn, isCurrent: roster.Current is null, most);
        return null;
    }

    private void Move(CommandContext context, Restoring restoring)
    {
        foreach (var key in restoring.On)
        {
            inventory.Take(context.Work, context.User, key, 1, Refusal.Of("hero.gear-not-in-bag", ("item", Terms.Item(context.Words, key))));
        }

        foreach (var key in restoring.Off)
        {
            inventory.Add(context.Work, context.User, key, 1);
        }
    }
}
