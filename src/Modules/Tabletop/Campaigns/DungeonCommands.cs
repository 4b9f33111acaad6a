using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.Show;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Modules.Tabletop.Show;
using Guildhall.Rules.Dungeons.Drawn;
using Guildhall.Rules.Dungeons.Generators;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Tabletop.Campaigns;

/// <summary>Places to explore: made or drawn, entered, walked through, opened door by door.</summary>
internal sealed class DungeonCommands(CampaignKeeper keeper)
{
    private const int LongestPiece = 4_000;
    private const int LongestSquare = 20;
    private const int LongestDeed = 40;

    [Command("dungeon generate", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Generate(
        CommandContext context,
        [Option] PlaceKind kind = PlaceKind.Rooms,
        [Option] PlaceSize size = PlaceSize.Small,
        [Option, Range(1, 20)] int? level = null,
        [Option, Length(1, PlacePlan.LongestSeed)] string? seed = null) => OpenAsync(context, state =>
        {
            var plan = new PlacePlan(seed ?? context.Dice.Stream("place").Below(1_000_000_000).ToString(CultureInfo.InvariantCulture), kind, size, level ?? LevelOf(state));
            return new PlaceWish.Open(PlaceText.Print(PlaceGenerator.Generate(plan)), RuleKeys.WordFor(kind), plan.Level);
        });

    [Command("dungeon draw", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Draw(
        CommandContext context,
        [Option, Length(1, 6_000)] string? text = null,
        [Option, Length(0, LongestPiece)] string? text2 = null,
        [Option, Length(0, LongestPiece)] string? text3 = null,
        [Option, Length(0, LongestPiece)] string? text4 = null,
        [Option, Range(1, 20)] int? level = null)
    {
        if (text is null) return Task.FromResult<Result<Reply>>(AskForMap(context));
        return OpenAsync(context, state => PlaceText.TryParse(text + text2 + text3 + text4, out var place, out var error)
            ? new PlaceWish.Open(PlaceText.Print(place), "", level ?? LevelOf(state))
            : Refusal.Of("dungeon.bad-map", ("why", PlaceTextWords.Tell(error, context.Words))));
    }

    [Command("dungeon enter", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Enter(CommandContext context, [Option(Hidden = true)] int? at = null) => PlayAsync(context, at, new PlaceWish.Enter());

    [Command("dungeon explore", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Explore(CommandContext context, [Option(Hidden = true)] int? at = null) => PlayAsync(context, at, new PlaceWish.Explore());

    [Command("dungeon go", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Go(CommandContext context, [Option(Autocomplete = nameof(SuggestWays)), Length(2, LongestSquare)] string to, [Option(Hidden = true)] int? at = null) =>
        AtAsync(context, at, to, spot => new PlaceWish.Go(spot));

    [Command("dungeon do", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Do(CommandContext context, [Option(Autocomplete = nameof(SuggestDeeds)), Length(2, LongestDeed)] string what, [Option(Hidden = true)] int? at = null)
    {
        var parts = what.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 && Deed(parts[0]) is { } deed
            ? AtAsync(context, at, parts[1], deed)
            : Task.FromResult<Result<Reply>>(Refusal.Of("dungeon.no-deed", ("typed", what)));
    }

    [Command("dungeon search", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Search(CommandContext context, [Option] SearchSkill with = SearchSkill.Perception, [Option(Hidden = true)] int? at = null) =>
        PlayAsync(context, at, new PlaceWish.Search(with == SearchSkill.Investigation ? Ability.Intelligence : Ability.Wisdom));

    [Command("dungeon light", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Light(CommandContext context, [Option] bool on = true, [Option(Hidden = true)] int? at = null) => PlayAsync(context, at, new PlaceWish.Light(on));

    [Command("dungeon agree", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Agree(CommandContext context, [Option(Hidden = true)] int? at = null) => PlayAsync(context, at, new PlaceWish.Agree());

    [Command("dungeon leave", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Leave(CommandContext context, [Option(Hidden = true)] int? at = null) => PlayAsync(context, at, new PlaceWish.Leave());

    [Command("dungeon map"), Query]
    public async Task<Result<Reply>> Map(CommandContext context) => await keeper.FindAsync(context) is not { } session ? Refusal.Of("campaign.none")
        : session.State.Place is null ? Refusal.Of("dungeon.none")
        : CampaignReplies.Map(session, context.User, context.Words);

    [Command("dungeon reveal", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Reveal(
        CommandContext context,
        [Option, Length(2, LongestSquare)] string where,
        [Option(Autocomplete = nameof(SuggestHeroes)), Length(1, 100)] string? hero = null,
        [Option] bool hide = false) => RuleAsync(context, where, (state, spot) => new PlaceWish.Reveal(spot, Hero(state, hero), hide));

    [Command("dungeon access", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Access(
        CommandContext context,
        [Option, Length(2, LongestSquare)] string where,
        [Option, Length(1, 64)] string? key = null,
        [Option, Length(1, 64)] string? flag = null,
        [Option, Range(0, 20)] int level = 0,
        [Option] bool masterOnly = false,
        [Option] bool vote = false) => RuleAsync(context, where, (_, spot) => new PlaceWish.Rule(spot, new AccessRule
        {
            AnyKey = key is null ? [] : [key],
            Flags = flag is null ? [] : [flag],
            MinimumLevel = level,
            Role = masterOnly ? AccessRole.Master : AccessRole.Guest,
            ByVote = vote,
        }));

    [Command("dungeon gate", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Gate(CommandContext context, [Option, Length(2, LongestSquare)] string door, [Option, Choices("open", "closed", "locked")] string state) =>
        RuleAsync(context, door, (_, spot) => new PlaceWish.Set(spot, state == "open", state == "locked"));

    [Command("dungeon weather", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Turn(CommandContext context, [Option] Weather weather) => keeper.PlayAsync(context, new CampaignCommand.Explore(context.User, new PlaceWish.Turn(weather)));

    [Command("dungeon place", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Place(
        CommandContext context, [Option(Autocomplete = nameof(SuggestHeroes)), Length(1, 100)] string hero, [Option, Length(2, LongestSquare)] string to) =>
        RuleAsync(context, to, (state, spot) => new PlaceWish.Put(Hero(state, hero) ?? hero, spot));

    public Task<IReadOnlyList<Suggestion>> SuggestWays(CommandContext context, string typed) => SuggestAsync(context, typed, choices => choices.Ways());

    public Task<IReadOnlyList<Suggestion>> SuggestDeeds(CommandContext context, string typed) => SuggestAsync(context, typed, choices => choices.Deeds());

    public async Task<IReadOnlyList<Suggestion>> SuggestHeroes(CommandContext context, string typed) =>
        await keeper.FindAsync(context) is { } session ? TableSuggestions.Heroes(session.State, context, typed) : [];

    private static Func<Spot, PlaceWish>? Deed(string word) => word.ToUpperInvariant() switch
    {
        "OPEN" => spot => new PlaceWish.Door(spot, DoorWish.Open),
        "CLOSE" => spot => new PlaceWish.Door(spot, DoorWish.Close),
        "PICK" => spot => new PlaceWish.Door(spot, DoorWish.Pick),
        "FORCE" => spot => new PlaceWish.Door(spot, DoorWish.Force),
        "LOCK" => spot => new PlaceWish.Door(spot, DoorWish.Fasten),
        "BREAK" => spot => new PlaceWish.Break(spot),
        "DISARM" => spot => new PlaceWish.Disarm(spot),
        "TAKE" => spot => new PlaceWish.Take(spot),
        _ => null,
    };

    private static string? Hero(CampaignState state, string? typed) => typed is null ? null
        : state.Heroes.Values.FirstOrDefault(one => one.Key == typed || string.Equals(one.Name, typed, StringComparison.OrdinalIgnoreCase))?.Key ?? typed;

    private static int LevelOf(CampaignState? state) => state is { Heroes.IsEmpty: false } ? Math.Max(1, state.Heroes.Values.Sum(hero => HeroSheets.Of(hero).Level) / state.Heroes.Count) : state?.Story?.Level ?? 1;

    /// <summary>Where no campaign runs, the place is one: nobody has to know of anything else to go down into a dungeon.</summary>
    private async Task<Result<Reply>> OpenAsync(CommandContext context, Func<CampaignState?, Result<PlaceWish.Open>> make)
    {
        if (await keeper.FindAsync(context) is { Finished: false })
        {
            return await keeper.PlayAsync(context, state => make(state).Then<CampaignCommand>(opened => new CampaignCommand.Explore(context.User, opened)));
        }

        if (!make(null).TryGet(out var open, out var refusal)) return refusal;
        var title = PlaceShelf.Of(open.Text).Name is { Length: > 0 } name ? name : context.Say(open.Kind.Length > 0 ? $"dungeon.kind.{open.Kind}" : "dungeon.kind.drawn");
        return await keeper.StartAsync(
            context, new CampaignCommand.Start(new Person(context.User, context.Actor.Name), CleanText.NameOf(title, 80), null, Directed: false, CampaignRules.ByTheBook) { Place = open });
    }

    private Task<Result<Reply>> AtAsync(CommandContext context, int? at, string where, Func<Spot, PlaceWish> wish) => SpotAsync(context, at, where, (_, spot) => wish(spot));

    private Task<Result<Reply>> RuleAsync(CommandContext context, string where, Func<CampaignState, Spot, PlaceWish> wish) => SpotAsync(context, null, where, wish);

    private Task<Result<Reply>> SpotAsync(CommandContext context, int? at, string where, Func<CampaignState, Spot, PlaceWish> wish) => keeper.PlayAsync(context, state =>
    {
        var floor = state.Place is null ? 0 : new ExpeditionView(state, Audience.Of(state, context.User)).Floor;
        if (ExpeditionNames.Read(where, floor) is not { } spot || state.Place?.Place.Contains(spot) == false) return Refusal.Of("battle.no-square", ("typed", where));
        return new CampaignCommand.Explore(context.User, wish(state, spot)) { Stamp = at };
    });

    private Task<Result<Reply>> PlayAsync(CommandContext context, int? at, PlaceWish wish) =>
        keeper.PlayAsync(context, new CampaignCommand.Explore(context.User, wish) { Stamp = at });

    private async Task<IReadOnlyList<Suggestion>> SuggestAsync(CommandContext context, string typed, Func<ExpeditionChoices, IEnumerable<SelectChoice>> choose)
    {
        if (await keeper.FindAsync(context) is not { State.Inside: not null } session) return [];
        var choices = new ExpeditionChoices(session.State, Audience.Of(session.State, context.User), new TableNames(context.Words));
        return [.. choose(choices).Where(one => one.Label.Contains(typed, StringComparison.OrdinalIgnoreCase)).Select(one => new Suggestion(one.Label, one.Value))];
    }

    private static Reply AskForMap(CommandContext context)
    {
        FormField Field(string option, string number, bool required) => new(option, context.Say("dungeon.draw-piece", ("number", number)), required, LongestPiece);
        return new Reply(context.Say("dungeon.draw-ask"))
        {
            Components =
            [
                new Form(context.Say("dungeon.button.draw"), context.Say("dungeon.draw-title"), [Field("text", "1", true), Field("text2", "2", false), Field("text3", "3", false), Field("text4", "4", false)])
                {
                    Call = CommandCall.To("dungeon draw"),
                },
            ],
            Visibility = Visibility.OnlyMe,
        };
    }
}
