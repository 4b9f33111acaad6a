using System.Collections.Immutable;
using Guildhall.Core.Characters;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.Show;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Modules.Tabletop.Sheets;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Characters.Content;

namespace Guildhall.Modules.Tabletop.Campaigns;

/// <summary>Brings heroes to a table: the sheet somebody has in use, or one made at once of a class.</summary>
internal sealed class HeroSeating(CampaignKeeper keeper, SheetStore sheets)
{
    /// <summary>Joins with the sheet in use; with a class named, or where there is no sheet, with a new one.</summary>
    public async Task<Result<Reply>> JoinAsync(CommandContext context, string? heroClass, string? name)
    {
        if (await keeper.FindAsync(context) is not { Finished: false } session) return Refusal.Of("campaign.none");
        var current = heroClass is null ? await sheets.CurrentAsync(context.User, context.Cancellation) : null;
        if (current is { Campaign: not null } && session.State.HeroOf(context.User) is null) return Refusal.Of("campaign.hero-elsewhere", ("name", current.Name));
        if (current is null && heroClass is null) return Refusal.Of("campaign.no-sheet");
        if (current is not null) return await JoinAsync(context, current);
        return await MakeAsync(context, session.State, heroClass!, name ?? context.Actor.Name);
    }

    /// <summary>Brings what was changed on the sheet at home, a level gained or a spell prepared, to the table.</summary>
    public async Task<Result<Reply>> RefreshAsync(CommandContext context)
    {
        if (await keeper.FindAsync(context) is not { Finished: false } session) return Refusal.Of("campaign.none");
        if (session.State.HeroOf(context.User) is not { } hero) return Refusal.Of("campaign.not-at-the-table");
        return await sheets.FindAsync(hero.Sheet, context.Cancellation) is { } stored ? await keeper.PlayAsync(context, Brought(hero, stored)) : Refusal.Of("campaign.no-sheet");
    }

    /// <summary>All sheets of the room's campaign that say otherwise than the table, as their owners would bring them.</summary>
    public async Task<ImmutableArray<CampaignCommand.Rewrite>> ChangedAsync(CommandContext context)
    {
        if (await keeper.FindAsync(context) is not { Finished: false, State.Fighting: false } session) return [];
        var brought = ImmutableArray.CreateBuilder<CampaignCommand.Rewrite>();
        foreach (var hero in session.State.Heroes.Values)
        {
            if (await sheets.FindAsync(hero.Sheet, context.Cancellation) is { } stored && !SheetMerge.IsSame(stored, hero)) brought.Add(Brought(hero, stored));
        }

        return brought.ToImmutable();
    }

    public static IReadOnlyList<Suggestion> SuggestClasses(Words words, string typed)
    {
        var names = new TableNames(words);
        return
        [
            .. CharacterContent.Standard.Classes.Select(one => new Suggestion(names.Action($"class.{one.Key}"), one.Key))
                .Where(one => one.Label.Contains(typed, StringComparison.OrdinalIgnoreCase)),
        ];
    }

    private static CampaignCommand.Rewrite Brought(TableHero hero, StoredSheet stored) => new(
        hero.UserId,
        hero.Key,
        stored.Build,
        stored.Reserves,
        stored.Experience,
        stored.Build.Levels.Length > hero.Build.Levels.Length ? "level" : "sheet");

    private async Task<Result<Reply>> MakeAsync(CommandContext context, CampaignState state, string heroClass, string name)
    {
        if (CharacterContent.Standard.Class(heroClass) is not { } known) return Refusal.Of("campaign.no-class", ("typed", heroClass));
        var roster = await sheets.RosterAsync(context.User, context.Cancellation);
        if (roster.Entries.Length >= SheetStore.Most) return Refusal.Of("sheet.too-many", ("most", SheetStore.Most));
        if (!HeroName.Clean(name).TryGet(out var clean, out var refusal)) return refusal;
        if (roster.Namesake(clean) is { } namesake) return Refusal.Of("sheet.name-taken", ("name", namesake.Name));
        var level = state.Story?.Level ?? state.Place?.Level ?? 1;
        var build = QuickBuild.Of(known.Key, level);
        var sheet = new StoredSheet(
            new Id<StoredSheet>(context.Dice.Stream("sheet").NextGuid()),
            context.User,
            clean,
            build,
            CharacterReserves.Full(CharacterSheet.Derive(build)),
            ExperienceTable.ExperienceFor(level),
            Revision: 0);
        SheetStore.Create(context.Work, sheet, roster.Known, context.Now);
        return await JoinAsync(context, sheet);
    }

    private Task<Result<Reply>> JoinAsync(CommandContext context, StoredSheet sheet) => keeper.PlayAsync(
        context, new CampaignCommand.Join(new TableHero("", context.User, sheet.Name, sheet.Id, sheet.Build, sheet.Reserves, sheet.Experience)));
}
