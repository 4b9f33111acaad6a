using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.Show;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Modules.Tabletop.Sheets;
using Guildhall.Modules.Tabletop.Show;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Modules.Tabletop.Campaigns;

/// <summary>What a dungeon master says. The rules of a campaign ask who it is; nobody else gets through.</summary>
internal sealed class DirectorCommands(CampaignKeeper keeper)
{
    private const int LongestText = 2_000;
    private const int LongestTitle = 80;
    private const int LongestNote = 500;
    private const int LongestName = 100;
    private const int LongestReason = 200;

    [Command("dm screen"), Query]
    public async Task<Result<Reply>> Screen(CommandContext context) => await keeper.FindAsync(context) is not { } session ? Refusal.Of("campaign.none")
        : session.State.IsMaster(context.User) ? DirectorScreen.Of(session, context.Words)
        : Permission.NotMaster(session.State);

    [Command("dm scene", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> SetScene(CommandContext context, [Option, Length(1, LongestTitle)] string title, [Option, Length(1, LongestText)] string text) =>
        RuleAsync(context, new Ruling.Scene(CleanText.NameOf(title, LongestTitle), CleanText.Of(text)));

    [Command("dm goto", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Goto(CommandContext context, [Option(Autocomplete = nameof(SuggestScenes)), Length(1, 64)] string scene) =>
        RuleAsync(context, new Ruling.Goto(scene));

    [Command("dm note", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Note(CommandContext context, [Option, Length(1, LongestNote)] string text, [Option] bool secret = true) => secret
        ? QuietlyAsync(context, new Ruling.Note(CleanText.NameOf(text, LongestNote), true))
        : RuleAsync(context, new Ruling.Note(CleanText.NameOf(text, LongestNote), false));

    [Command("dm whisper", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Whisper(
        CommandContext context, [Option(Autocomplete = nameof(SuggestHeroes)), Length(1, LongestName)] string hero, [Option, Length(1, LongestNote)] string text) =>
        HeroAsync(context, hero, key => new Ruling.Whisper(key, CleanText.NameOf(text, LongestNote)), quiet: true);

    [Command("dm mark", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Mark(CommandContext context, [Option, Length(1, 64)] string flag) => QuietlyAsync(context, new Ruling.Mark(CleanText.NameOf(flag, 64)));

    [Command("dm battle", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> OpenBattle(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestMonsters)), Length(1, LongestName)] string creature,
        [Option, Range(1, Directing.MostOfAKind)] int count = 1,
        [Option, Length(1, 4_000)] string? map = null,
        [Option] bool lair = false)
    {
        if (NameIndex.Creatures(context.Words.Locale).Find(creature) is not { } key) return Task.FromResult(NoMonster(context, creature));
        if (!MapText.TryParse(map ?? Fields.Open, out var drawn, out var error))
        {
            return Task.FromResult<Result<Reply>>(Refusal.Of(
                "campaign.map", ("line", error.Line), ("column", error.Column), ("fault", RuleKeys.WordFor(error.Fault))));
        }

        return RuleAsync(context, new Ruling.OpenBattle(new Battlefield(drawn), [new FoeGroup(key, count)]) { InLair = lair });
    }

    [Command("dm spawn", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Spawn(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestMonsters)), Length(1, LongestName)] string creature,
        [Option, Range(1, Directing.MostOfAKind)] int count = 1) => NameIndex.Creatures(context.Words.Locale).Find(creature) is { } key
            ? RuleAsync(context, new Ruling.Spawn(new FoeGroup(key, count)))
            : Task.FromResult(NoMonster(context, creature));

    [Command("dm hp", OrderedBy = Scope.Room)]
    public async Task<Result<Reply>> HitPoints(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestAnybody)), Length(1, LongestName)] string whom,
        [Option, Range(-10_000, 10_000)] int change,
        [Option, Length(1, LongestReason)] string reason)
    {
        if (await keeper.FindAsync(context) is { State.Fighting: false } session && Hero(session.State, whom) is { } hero)
        {
            return await RuleAsync(context, new Ruling.Heal(hero, change, CleanText.NameOf(reason, LongestReason)));
        }

        return await AdjustAsync(context, whom, reason, seat => new BattleCommand.Adjust(seat) { HitPoints = change });
    }

    [Command("dm edit", OrderedBy = Scope.Room)]
    public async Task<Result<Reply>> Edit(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestHeroes)), Length(1, LongestName)] string hero,
        [Option(Autocomplete = nameof(SuggestFields)), Length(1, 64)] string field,
        [Option, Length(1, LongestName)] string value)
    {
        if (await keeper.FindAsync(context) is not { } session) return Refusal.Of("campaign.none");
        if (!session.State.IsMaster(context.User)) return Permission.NotMaster(session.State);
        if (Hero(session.State, hero) is not { } key) return Refusal.Of("campaign.no-such-hero");
        var whose = session.State.Heroes[key];
        var sheet = new StoredSheet(whose.Sheet, whose.UserId, whose.Name, whose.Build, whose.Reserves, whose.Experience, Revision: 0);
        return SheetEditing.Apply(sheet, field.Trim().ToLowerInvariant(), value).TryGet(out var after, out var refusal)
            ? await keeper.PlayAsync(context, new CampaignCommand.Rewrite(context.User, key, after.Build, after.Reserves, after.Experience, "edited"))
            : refusal;
    }

    [Command("dm condition", OrderedBy = Scope.Room)]
    public async Task<Result<Reply>> Condition(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestAnybody)), Length(1, LongestName)] string whom,
        [Option] Condition condition,
        [Option, Length(1, LongestReason)] string reason,
        [Option] bool lift = false)
    {
        if (await keeper.FindAsync(context) is { State.Fighting: false } session && Hero(session.State, whom) is { } hero)
        {
            return await RuleAsync(context, new Ruling.Ail(hero, condition, lift, CleanText.NameOf(reason, LongestReason)));
        }

        return await AdjustAsync(context, whom, reason, seat => lift ? new BattleCommand.Adjust(seat) { Lift = condition } : new BattleCommand.Adjust(seat) { Lay = condition });
    }

    [Command("dm place", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Place(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestAnybody)), Length(1, LongestName)] string whom,
        [Option, Length(2, 6)] string square,
        [Option, Length(1, LongestReason)] string reason) => SquareNames.TryParse(square) is { } at
            ? AdjustAsync(context, whom, reason, seat => new BattleCommand.Adjust(seat) { At = at })
            : Task.FromResult<Result<Reply>>(Refusal.Of("battle.no-square", ("typed", square)));

    [Command("dm remove", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Remove(
        CommandContext context, [Option(Autocomplete = nameof(SuggestAnybody)), Length(1, LongestName)] string whom, [Option, Length(1, LongestReason)] string reason) =>
        AdjustAsync(context, whom, reason, seat => new BattleCommand.Adjust(seat) { Leave = LeaveReason.Removed });

    [Command("dm end-battle", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> EndBattle(CommandContext context, [Option] bool won = true) => RuleAsync(context, new Ruling.EndBattle(won));

    [Command("dm award", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Award(
        CommandContext context,
        [Option, Range(0, 100_000)] int experience = 0,
        [Option, Range(0, 100_000)] int gold = 0,
        [Option, Length(1, 64)] string? item = null,
        [Option, Range(1, Stash.MostOfOne)] int count = 1) => RuleAsync(context, new Ruling.Award(experience, gold * 100, item is null ? null : CleanText.NameOf(item, 64), count));

    [Command("dm time", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Time(CommandContext context, [Option, Range(1, 43_200)] int minutes) => RuleAsync(context, new Ruling.Pass(minutes));

    [Command("dm undo", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Undo(CommandContext context) => RuleAsync(context, new Ruling.Undo());

    public static Task<IReadOnlyList<Suggestion>> SuggestMonsters(CommandContext context, string typed) =>
        Task.FromResult(NameIndex.Creatures(context.Words.Locale).Suggest(typed));

    public static Task<IReadOnlyList<Suggestion>> SuggestFields(CommandContext context, string typed) => Task.FromResult<IReadOnlyList<Suggestion>>(
        [.. SheetEditing.Fields.Where(field => field.Contains(typed, StringComparison.OrdinalIgnoreCase)).Take(25).Select(field => new Suggestion(field, field))]);

    public async Task<IReadOnlyList<Suggestion>> SuggestHeroes(CommandContext context, string typed) =>
        await keeper.FindAsync(context) is { } session ? TableSuggestions.Heroes(session.State, context, typed) : [];

    public async Task<IReadOnlyList<Suggestion>> SuggestAnybody(CommandContext context, string typed) => await keeper.FindAsync(context) is not { } session ? []
        : session.State.Fighting ? TableSuggestions.Targets(session.State, context, typed)
        : TableSuggestions.Heroes(session.State, context, typed);

    public async Task<IReadOnlyList<Suggestion>> SuggestScenes(CommandContext context, string typed) =>
        await keeper.FindAsync(context) is { } session && session.State.IsMaster(context.User) ? TableSuggestions.Scenes(session.State, context.Words, typed) : [];

    private static Result<Reply> NoMonster(CommandContext context, string typed) =>
        Refusal.Of("tabletop.no-monster", ("typed", typed), ("near", NameIndex.Creatures(context.Words.Locale).Nearest(typed)));

    private static string? Hero(CampaignState state, string typed) =>
        state.Heroes.Values.FirstOrDefault(hero => hero.Key == typed || string.Equals(hero.Name, typed, StringComparison.OrdinalIgnoreCase))?.Key;

    private Task<Result<Reply>> RuleAsync(CommandContext context, Ruling ruling) => keeper.PlayAsync(context, new CampaignCommand.Direct(context.User, ruling));

    private Task<Result<Reply>> QuietlyAsync(CommandContext context, Ruling ruling) => keeper.PlayQuietlyAsync(context, new CampaignCommand.Direct(context.User, ruling));

    private async Task<Result<Reply>> HeroAsync(CommandContext context, string typed, Func<string, Ruling> ruling, bool quiet)
    {
        if (await keeper.FindAsync(context) is not { } session) return Refusal.Of("campaign.none");
        if (Hero(session.State, typed) is not { } key) return Refusal.Of("campaign.no-such-hero");
        return quiet ? await QuietlyAsync(context, ruling(key)) : await RuleAsync(context, ruling(key));
    }

    private async Task<Result<Reply>> AdjustAsync(CommandContext context, string whom, string reason, Func<int, BattleCommand.Adjust> how)
    {
        if (await keeper.FindAsync(context) is not { } session) return Refusal.Of("campaign.none");
        if (!session.State.Fighting) return Refusal.Of("campaign.no-fight");
        var names = new TableNames(context.Words);
        return Seats.Named(session.State, whom, fighter => names.Of(session.State, fighter)) is { } seat
            ? await RuleAsync(context, new Ruling.Adjust(how(seat), CleanText.NameOf(reason, LongestReason)))
            : Refusal.Of("battle.nobody", ("typed", whom));
    }
}
