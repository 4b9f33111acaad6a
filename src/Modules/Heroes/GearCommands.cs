using System.Collections.Immutable;
using Guildhall.Core.Characters;
using Guildhall.Core.Commands;
using Guildhall.Core.Inventories;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Text;
using Guildhall.Modules.Heroes.Rules;
using Guildhall.Modules.Heroes.Show;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Modules.Heroes;

/// <summary>What heroes put on and take off between games. A thing is in the bag or on a hero, never both.</summary>
internal sealed class GearCommands(HeroStore heroes, IInventory inventory)
{
    [Command("hero equip")]
    public async Task<Result<Reply>> Equip(CommandContext context, [Option(Autocomplete = nameof(SuggestBag))] string item)
    {
        if ((await heroes.RosterAsync(context.User, context.Cancellation)).Current is not { } hero)
        {
            return Refusal.Of("hero.none-current");
        }

        var bag = await inventory.ListAsync(context.User, context.Cancellation);
        if (Find([.. bag.Select(thing => thing.Key), .. hero.Worn], item, context.Words) is not { } key)
        {
            return NotThere("hero.gear-not-in-bag", item);
        }

        var called = Terms.Item(context.Words, key);
        if (MagicItems.Find(key) is not { } magic)
        {
            return NotThere("hero.gear-no-use", called);
        }

        if (!Gear.PutOn(hero, magic, called).TryGet(out var gear, out var refusal))
        {
            return refusal;
        }

        inventory.Take(context.Work, context.User, key, 1, NotThere("hero.gear-not-in-bag", called));
        return Change(context, hero, gear, "hero.equipped", called, displaced: gear.Back);
    }

    [Command("hero unequip")]
    public async Task<Result<Reply>> Unequip(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestWorn))] string item,
        [Option(Autocomplete = nameof(SuggestWearers))] string? name = null)
    {
        var roster = await heroes.RosterAsync(context.User, context.Cancellation);
        if ((name is null ? roster.Current : roster.Find(name)) is not { } hero)
        {
            return name is null ? Refusal.Of("hero.none-current") : roster.Unknown(name);
        }

        return Find(hero.Worn, item, context.Words) is { } key
            ? Change(context, hero, Gear.TakeOff(hero, key), "hero.unequipped", Terms.Item(context.Words, key), displaced: [])
            : Refusal.Of("hero.gear-off", ("name", hero.Name), ("item", CleanText.NameOf(item, HeroName.Longest)));
    }

    public async Task<IReadOnlyList<Suggestion>> SuggestBag(CommandContext context, string typed) => Suggest(
        (await inventory.ListAsync(context.User, context.Cancellation)).Select(item => item.Key).Where(key => MagicItems.Find(key) is not null),
        typed,
        context.Words);

    public async Task<IReadOnlyList<Suggestion>> SuggestWorn(CommandContext context, string typed) => Suggest(
        (await heroes.RosterAsync(context.User, context.Cancellation)).Heroes.SelectMany(hero => hero.Worn).Distinct(StringComparer.Ordinal),
        typed,
        context.Words);

    public async Task<IReadOnlyList<Suggestion>> SuggestWearers(CommandContext context, string typed) =>
        (await heroes.RosterAsync(context.User, context.Cancellation)).Suggest(typed, hero => !hero.Worn.IsEmpty);

    private Reply Change(CommandContext context, Hero hero, Gear gear, string told, string item, ImmutableArray<string> displaced)
    {
        SnapshotStore.Take(context.Work, hero.Id, SnapshotReason.Geared, context.Now);
        HeroStore.Wear(context.Work, hero, gear.Worn);
        foreach (var key in gear.Back)
        {
            inventory.Add(context.Work, context.User, key, 1);
        }

        return HeroLists.Gear(hero with { Worn = gear.Worn }, context.Say(told, ("name", hero.Name), ("item", item)), displaced, context.Words);
    }

    private static Refusal NotThere(string code, string item) => Refusal.Of(code, ("item", CleanText.NameOf(item, HeroName.Longest)));

    /// <summary>By key, by name, or by the only name that begins so.</summary>
    private static string? Find(ImmutableArray<string> among, string typed, Words words)
    {
        var wanted = HeroName.KeyOf(typed);
        var begun = among.Distinct(StringComparer.Ordinal)
            .Where(key => key == typed || HeroName.KeyOf(Terms.Item(words, key)).StartsWith(wanted, StringComparison.Ordinal))
            .ToList();
        return begun.Find(key => key == typed || HeroName.KeyOf(Terms.Item(words, key)) == wanted) ?? (begun.Count == 1 ? begun[0] : null);
    }

    private static List<Suggestion> Suggest(IEnumerable<string> keys, string typed, Words words) =>
    [
        .. keys.Select(key => new Suggestion(Terms.Item(words, key), key))
            .Where(suggestion => HeroName.KeyOf(suggestion.Label).Contains(HeroName.KeyOf(typed), StringComparison.Ordinal)),
    ];
}
