using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.Show;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition.Battles;

namespace Guildhall.Modules.Tabletop.Campaigns;

/// <summary>Completions while somebody types at the table: only what would be accepted now.</summary>
internal static class TableSuggestions
{
    private const int Most = 25;

    public static IReadOnlyList<Suggestion> Targets(CampaignState state, CommandContext context, string typed) => state.Battle is not { } battle ? []
        : Shown(battle.Combatants.Where(fighter => fighter.Present).Select(fighter => (new TableNames(context.Words).Of(state, fighter), fighter.Name)), typed);

    public static IReadOnlyList<Suggestion> Weapons(CampaignState state, CommandContext context, string typed) => Keys(
        state, context, typed, (fighter, action) => fighter.Profile.Actions.FirstOrDefault(one => one.Key == action.Key) is { Weapon: true } || action.Key == BasicActions.UnarmedStrike);

    public static IReadOnlyList<Suggestion> Spells(CampaignState state, CommandContext context, string typed) => Keys(
        state, context, typed, (fighter, action) => fighter.Profile.Actions.FirstOrDefault(one => one.Key == action.Key)?.Spell is not null);

    public static IReadOnlyList<Suggestion> Actions(CampaignState state, CommandContext context, string typed) => Keys(state, context, typed, (_, action) => action.Kind == LegalKind.Act);

    public static IReadOnlyList<Suggestion> Squares(CampaignState state, CommandContext context, string typed)
    {
        if (state is not { Fighting: true, Battle: { } battle } || Seats.Of(state, context.User) is not { } seat) return [];
        var moves = new BattleOptions(state, new TableNames(context.Words), battle[seat]).Moves(Battle.Legal(battle, seat));
        return Shown(moves.Select(move => (move.Label, move.Value)), typed);
    }

    public static IReadOnlyList<Suggestion> Heroes(CampaignState state, CommandContext context, string typed) =>
        Shown(state.Heroes.Values.Select(hero => (hero.Name, hero.Key)), typed);

    public static IReadOnlyList<Suggestion> Skills(Words words, string typed) => Shown(Terms.All(words).Select(term => (term.Name, term.Key)), typed);

    public static IReadOnlyList<Suggestion> Choices(CampaignState state, Words words, string typed) => Shown(
        Storytelling.Open(state).Select(choice => (new TableNames(words).Story(state, $"{state.Scene}.{choice.Key}") ?? choice.Key, choice.Key)), typed);

    public static IReadOnlyList<Suggestion> Scenes(CampaignState state, Words words, string typed) => state.Story is not { } story ? []
        : Shown(story.Scenes.Select(scene => (new TableNames(words).Story(state, $"{scene.Key}.title") ?? scene.Key, scene.Key)), typed);

    public static IReadOnlyList<Suggestion> Stash(CampaignState state, Words words, string typed)
    {
        var names = new TableNames(words);
        var things = state.Stash.Items.Keys.Select(item => (names.Item(state, item), item));
        return Shown(state.Stash.Copper > 0 ? things.Prepend((words.Say("campaign.coins.name"), Sharing.Coins)) : things, typed);
    }

    public static IReadOnlyList<Suggestion> Bag(CampaignState state, Id<User> user, Words words, string typed)
    {
        if (state.HeroOf(user) is not { } hero) return [];
        var names = new TableNames(words);
        var things = hero.Build.Equipment.Where(carried => carried is { Equipped: false, Attuned: false }).Select(carried => (names.Item(state, carried.Key), carried.Key));
        return Shown(hero.Build.Copper > 0 ? things.Prepend((words.Say("campaign.coins.name"), Sharing.Coins)) : things, typed);
    }

    private static IReadOnlyList<Suggestion> Keys(CampaignState state, CommandContext context, string typed, Func<Combatant, LegalAction, bool> fits)
    {
        if (state is not { Fighting: true, Battle: { } battle } || Seats.Of(state, context.User) is not { } seat) return [];
        var names = new TableNames(context.Words);
        return Shown(Battle.Legal(battle, seat).Where(action => fits(battle[seat], action)).Select(action => (names.Action(action.Key), action.Key)), typed);
    }

    private static IReadOnlyList<Suggestion> Shown(IEnumerable<(string Label, string Value)> all, string typed) =>
    [
        .. all.Where(one => one.Label.Contains(typed, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(one => one.Value, StringComparer.Ordinal)
            .OrderBy(one => one.Label.StartsWith(typed, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .Take(Most)
            .Select(one => new Suggestion(one.Label, one.Value)),
    ];
}
