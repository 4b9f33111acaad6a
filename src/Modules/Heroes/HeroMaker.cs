using Guildhall.Core.Characters;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Inventories;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Settings;
using Guildhall.Modules.Heroes.Rules;
using Guildhall.Modules.Heroes.Show;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Heroes;

/// <summary>Makes heroes: at once where all is said, step by step where it is not.</summary>
internal sealed class HeroMaker(HeroStore heroes, IInventory inventory, ISettings settings)
{
    public async Task<Result<Reply>> CreateAsync(CommandContext context, string? name, string? archetype, ScoreChoice scores)
    {
        var roster = await heroes.RosterAsync(context.User, context.Cancellation);
        var most = (await settings.GetAsync<HeroSettings>(context.Request.Guild, context.Cancellation)).MostHeroes;
        if (roster.Heroes.Length >= most)
        {
            return Refusal.Of("hero.too-many", ("most", most));
        }

        if (!CleanName(roster, name).TryGet(out var clean, out var refusal))
        {
            return refusal;
        }

        if (archetype is null || Archetypes.Find(archetype) is not { } kind)
        {
            return Guide.Archetypes(context.Request.Call, context.Words);
        }

        if (!scores.For(kind).TryGet(out var starting, out refusal))
        {
            return refusal;
        }

        return clean.Length == 0
            ? Guide.Name(context.Request.Call, kind, context.Words)
            : Make(context, roster, new(NewId(context), context.User, clean, kind.Key, starting, Experience: 0, Alive: true, Revision: 0), most);
    }

    /// <summary>The name as it will be kept; empty where none was given yet.</summary>
    private static Result<string> CleanName(Roster roster, string? typed) => typed is null ? "" : HeroName.Clean(typed).Then<string>(name =>
        roster.Heroes.FirstOrDefault(hero => HeroName.KeyOf(hero.Name) == HeroName.KeyOf(name)) is { } namesake
            ? Refusal.Of("hero.name-taken", ("name", namesake.Name))
            : name);

    private static Id<Hero> NewId(CommandContext context) => new(context.Dice.Stream("hero").NextGuid());

    private Reply Make(CommandContext context, Roster roster, Hero hero, int most)
    {
        HeroStore.Create(context.Work, hero, roster.Known, most, context.Now);
        var view = HeroView.Of(hero, HeroDeeds.None);
        var text = context.Say("hero.created", ("name", hero.Name), ("archetype", context.Say(view.Sheet.Archetype.NameKey)));
        if (!roster.Known)
        {
            foreach (var item in StarterKit.Items)
            {
                inventory.Add(context.Work, context.User, item.Key, item.Count);
            }

            text = $"{text} {context.Say("hero.kit")}";
        }

        return new Reply(text) { Cards = [SheetCard.Of(view, context.Words)] };
    }
}
