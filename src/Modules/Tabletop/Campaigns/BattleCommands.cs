using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Campaigns.Show;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Modules.Tabletop.Show;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Campaigns;

/// <summary>What players say at the table: in a fight and between.</summary>
internal sealed class BattleCommands(CampaignKeeper keeper)
{
    private const int LongestName = 100;

    [Command("init show", OrderedBy = Scope.Room), Query]
    public async Task<Result<Reply>> Show(CommandContext context) => await keeper.FindAsync(context) is not { } session ? Refusal.Of("campaign.none")
        : session.State.Fighting ? CampaignReplies.Look(session, context.User, context.Words)
        : Refusal.Of("campaign.no-fight");

    [Command("init next", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Next(CommandContext context, [Option(Hidden = true)] int? at = null) =>
        keeper.FightAsync(context, at, (_, seat) => Fight(context, new BattleCommand.EndTurn(seat)));

    [Command("init answer", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Answer(CommandContext context, [Option, Length(1, LongestName)] string choice, [Option(Hidden = true)] int? at = null) =>
        keeper.FightAsync(context, at, (_, seat) => Fight(context, new BattleCommand.Answer(seat, choice == "no" ? null : choice)));

    [Command("init timeout", OrderedBy = Scope.Room, Listed = false, Requires = Rights.Administrator)]
    public Task<Result<Reply>> TimeOut(CommandContext context) => keeper.PlayAsync(context, new CampaignCommand.TimeOut());

    [Command("attack", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Attack(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestTargets)), Length(1, LongestName)] string? target = null,
        [Option(Autocomplete = nameof(SuggestWeapons)), Length(1, LongestName)] string? weapon = null,
        [Option(Hidden = true)] int? at = null) => keeper.FightAsync(context, at, (state, seat) => Meant.Attack(state, seat, context, target, weapon));

    [Command("cast", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Cast(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestSpells)), Length(1, 200)] string spell,
        [Option(Autocomplete = nameof(SuggestTargets)), Length(1, LongestName)] string? target = null,
        [Option, Range(1, 9)] int? slot = null,
        [Option, Length(1, 64)] string? choice = null,
        [Option(Hidden = true)] int? at = null) => keeper.FightAsync(context, at, (state, seat) => Meant.Act(state, seat, context, spell, target, slot, choice));

    [Command("use", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Use(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestActions)), Length(1, 200)] string what,
        [Option(Autocomplete = nameof(SuggestTargets)), Length(1, LongestName)] string? target = null,
        [Option, Length(1, 64)] string? choice = null,
        [Option(Hidden = true)] int? at = null) => keeper.FightAsync(context, at, (state, seat) => Meant.Act(state, seat, context, what, target, null, choice));

    [Command("move", OrderedBy = Scope.Room)]
    public async Task<Result<Reply>> Move(
        CommandContext context, [Option(Autocomplete = nameof(SuggestSquares)), Length(2, LongestName)] string to, [Option(Hidden = true)] int? at = null)
    {
        // Between fights, in a place, the party walks there.
        if (await keeper.FindAsync(context) is { State: { Fighting: false, Inside: { } place } state }
            && ExpeditionNames.Read(to, new ExpeditionView(state, Audience.Of(state, context.User)).Floor) is { } spot && place.Place.Contains(spot))
        {
            return await keeper.PlayAsync(context, new CampaignCommand.Explore(context.User, new PlaceWish.Go(spot)) { Stamp = at });
        }

        return await keeper.FightAsync(context, at, (_, seat) => SquareNames.TryParse(to) is { } square
            ? Fight(context, new BattleCommand.Move(seat, square))
            : Refusal.Of("battle.no-square", ("typed", to)));
    }

    [Command("ready", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Ready(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestActions)), Length(1, 200)] string what,
        [Option] ReadyTrigger when = ReadyTrigger.FoeComesNear,
        [Option(Autocomplete = nameof(SuggestTargets)), Length(1, LongestName)] string? target = null,
        [Option(Hidden = true)] int? at = null) => keeper.FightAsync(context, at, (state, seat) => Meant.Ready(state, seat, context, what, when, target));

    [Command("check", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Check(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestSkills)), Length(1, LongestName)] string skill,
        [Option, Range(1, 40)] int? dc = null,
        [Option] RollMode mode = RollMode.Normal,
        [Option(Autocomplete = nameof(SuggestHeroes)), Length(1, LongestName)] string? hero = null,
        [Option] bool hidden = false) => TestAsync(context, skill, save: false, dc, mode, hero, hidden);

    [Command("save", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Save(
        CommandContext context,
        [Option] Ability ability,
        [Option, Range(1, 40)] int? dc = null,
        [Option] RollMode mode = RollMode.Normal,
        [Option(Autocomplete = nameof(SuggestHeroes)), Length(1, LongestName)] string? hero = null,
        [Option] bool hidden = false) => TestAsync(context, RuleKeys.Of(ability), save: true, dc, mode, hero, hidden);

    [Command("rest", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Rest(CommandContext context, [Option, Choices("short", "long")] string kind = "short", [Option(Hidden = true)] int? at = null) =>
        keeper.PlayAsync(context, new CampaignCommand.Rest(context.User, kind == "long") { Stamp = at });

    public Task<IReadOnlyList<Suggestion>> SuggestTargets(CommandContext context, string typed) => SuggestAsync(context, typed, TableSuggestions.Targets);

    public Task<IReadOnlyList<Suggestion>> SuggestWeapons(CommandContext context, string typed) => SuggestAsync(context, typed, TableSuggestions.Weapons);

    public Task<IReadOnlyList<Suggestion>> SuggestSpells(CommandContext context, string typed) => SuggestAsync(context, typed, TableSuggestions.Spells);

    public Task<IReadOnlyList<Suggestion>> SuggestActions(CommandContext context, string typed) => SuggestAsync(context, typed, TableSuggestions.Actions);

    public Task<IReadOnlyList<Suggestion>> SuggestSquares(CommandContext context, string typed) => SuggestAsync(context, typed, TableSuggestions.Squares);

    public Task<IReadOnlyList<Suggestion>> SuggestHeroes(CommandContext context, string typed) => SuggestAsync(context, typed, TableSuggestions.Heroes);

    public static Task<IReadOnlyList<Suggestion>> SuggestSkills(CommandContext context, string typed) => Task.FromResult(TableSuggestions.Skills(context.Words, typed));

    private static Result<CampaignCommand.Fight> Fight(CommandContext context, BattleCommand does) => new CampaignCommand.Fight(context.User, does);

    private async Task<IReadOnlyList<Suggestion>> SuggestAsync(
        CommandContext context, string typed, Func<CampaignState, CommandContext, string, IReadOnlyList<Suggestion>> suggest) =>
        await keeper.FindAsync(context) is { Finished: false } session ? suggest(session.State, context, typed) : [];

    private async Task<Result<Reply>> TestAsync(CommandContext context, string what, bool save, int? dc, RollMode mode, string? hero, bool hidden)
    {
        if (await keeper.FindAsync(context) is not { Finished: false } session) return Refusal.Of("campaign.none");
        if (!Terms.TryRead(context.Words, what, out var ability, out var skill)) return Refusal.Of("campaign.no-skill", ("typed", what));
        var whose = hero is null ? null : session.State.Heroes.Values.FirstOrDefault(one => one.Key == hero || string.Equals(one.Name, hero, StringComparison.OrdinalIgnoreCase))?.Key ?? hero;
        var command = new CampaignCommand.Test(context.User, whose, ability, save ? null : skill, save, dc, mode, hidden);
        return hidden ? await keeper.PlayQuietlyAsync(context, command) : await keeper.PlayAsync(context, command);
    }
}
