using Guildhall.Core.Commands;
using Guildhall.Core.Inventories;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Modules.Heroes.Show;

namespace Guildhall.Modules.Heroes;

/// <summary>What people say to their heroes.</summary>
internal sealed class HeroCommands(HeroStore heroes, HeroMaker maker, DeedStore deeds, IInventory inventory)
{
    [Command("hero create")]
    public Task<Result<Reply>> Create(
        CommandContext context,
        [Option] string? name = null,
        [Option, Choices("barbarian", "cleric", "fighter", "paladin", "ranger", "rogue", "wizard")] string? archetype = null,
        [Option, Range(1, 30)] int? strength = null,
        [Option, Range(1, 30)] int? dexterity = null,
        [Option, Range(1, 30)] int? constitution = null,
        [Option, Range(1, 30)] int? intelligence = null,
        [Option, Range(1, 30)] int? wisdom = null,
        [Option, Range(1, 30)] int? charisma = null) =>
        maker.CreateAsync(context, name, archetype, new(strength, dexterity, constitution, intelligence, wisdom, charisma));

    [Command("hero list"), Query]
    public async Task<Result<Reply>> List(CommandContext context) =>
        HeroLists.Heroes(await heroes.RosterAsync(context.User, context.Cancellation), context.Words);

    [Command("hero switch")]
    public async Task<Result<Reply>> Switch(CommandContext context, [Option(Autocomplete = nameof(SuggestLiving))] string name)
    {
        var roster = await heroes.RosterAsync(context.User, context.Cancellation);
        if (roster.Find(name) is not { } hero)
        {
            return roster.Unknown(name);
        }

        if (!hero.Alive)
        {
            return Refusal.Of("hero.fallen", ("name", hero.Name));
        }

        if (hero != roster.Current)
        {
            HeroStore.Switch(context.Work, hero);
        }

        return new Reply(context.Say("hero.switched", ("name", hero.Name)));
    }

    [Command("hero sheet")]
    public async Task<Result<Reply>> Sheet(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestAll))] string? name = null,
        [Option] SheetNumber? why = null,
        [Option] MemberRef? of = null)
    {
        var roster = await heroes.RosterAsync(of?.User ?? context.User, context.Cancellation);
        if ((name is null ? roster.Current : roster.Find(name)) is not { } hero)
        {
            return of is not null && of.User != context.User ? Refusal.Of("hero.none-of", ("name", of.Name)) : name is null ? Refusal.Of(roster.Heroes.IsEmpty ? "hero.none" : "hero.none-current") : roster.Unknown(name);
        }

        if (why is { } number)
        {
            return Reasons.Explain(HeroView.Of(hero, HeroDeeds.None), number, context.Words);
        }

        var view = HeroView.Of(hero, await deeds.ReadAsync(hero.Id, context.Cancellation));
        return new Reply(SheetText.Of(view, context.Words)) { Cards = [SheetCard.Of(view, context.Words)] };
    }

    [Command("hero bag"), Query]
    public async Task<Result<Reply>> Bag(CommandContext context) =>
        HeroLists.Bag(
            await inventory.ListAsync(context.User, context.Cancellation),
            await heroes.RosterAsync(context.User, context.Cancellation),
            context.Words);

    [Command("hero retire")]
    public async Task<Result<Reply>> Retire(
        CommandContext context, [Option(Autocomplete = nameof(SuggestAll))] string name, [Option(Hidden = true)] bool sure = false)
    {
        var roster = await heroes.RosterAsync(context.User, context.Cancellation);
        if (roster.Find(name) is not { } hero)
        {
            return roster.Unknown(name);
        }

        if (!sure)
        {
            return HeroLists.AskToRetire(hero, context.Words);
        }

        var next = roster.Current is { } current && current.Id != hero.Id
            ? current
            : roster.Heroes.FirstOrDefault(other => other.Alive && other.Id != hero.Id);
        SnapshotStore.Take(context.Work, hero.Id, SnapshotReason.Retired, context.Now);
        HeroStore.Retire(context.Work, hero, next, context.Now);
        foreach (var key in hero.Worn)
        {
            inventory.Add(context.Work, context.User, key, 1);
        }

        return new Reply(next is null
            ? context.Say("hero.retired-last", ("name", hero.Name))
            : context.Say("hero.retired", ("name", hero.Name), ("next", next.Name)));
    }

    public async Task<IReadOnlyList<Suggestion>> SuggestAll(CommandContext context, string typed) =>
        (await heroes.RosterAsync(context.User, context.Cancellation)).Suggest(typed, _ => true);

    public async Task<IReadOnlyList<Suggestion>> SuggestLiving(CommandContext context, string typed) =>
        (await heroes.RosterAsync(context.User, context.Cancellation)).Suggest(typed, hero => hero.Alive);
}
