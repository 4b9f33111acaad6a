using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.Show;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition.Battles;

namespace Guildhall.Modules.Tabletop.Campaigns;

/// <summary>Campaigns: opening one, sitting down at it, its scenes, its sessions.</summary>
internal sealed class CampaignCommands(CampaignKeeper keeper, HeroSeating seating, CampaignLog log)
{
    private const int LongestTitle = 80;

    [Command("campaign start", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Start(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestAdventures)), Length(1, 64)] string? adventure = null,
        [Option, Length(1, LongestTitle)] string? title = null,
        [Option] bool master = false,
        [Option, Range(0, 3_600)] int turnSeconds = 0) => keeper.StartAsync(
            context,
            new CampaignCommand.Start(
                new Person(context.User, context.Actor.Name),
                CleanText.NameOf(title ?? "", LongestTitle),
                adventure,
                master,
                CampaignRules.ByTheBook with { TurnSeconds = turnSeconds }));

    [Command("campaign adventures"), Query]
    public static Result<Reply> Adventures(CommandContext context) => AdventureList.Of(context);

    [Command("campaign join", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Join(
        CommandContext context,
        [Option(Name = "class", Autocomplete = nameof(SuggestClasses)), Length(1, 40)] string? heroClass = null,
        [Option, Length(1, 32)] string? name = null) => seating.JoinAsync(context, heroClass, name);

    [Command("campaign leave", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Leave(CommandContext context) => keeper.PlayAsync(context, new CampaignCommand.Leave(context.User));

    [Command("campaign refresh", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Refresh(CommandContext context) => seating.RefreshAsync(context);

    [Command("campaign look", OrderedBy = Scope.Room), Query]
    public async Task<Result<Reply>> Look(CommandContext context) => await keeper.FindAsync(context) is { } session
        ? CampaignReplies.Look(session, context.User, context.Words)
        : Refusal.Of("campaign.none");

    [Command("campaign choose", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Choose(
        CommandContext context, [Option(Autocomplete = nameof(SuggestChoices)), Length(1, 64)] string choice, [Option(Hidden = true)] int? at = null) =>
        keeper.PlayAsync(context, new CampaignCommand.Choose(context.User, choice) { Stamp = at });

    [Command("campaign parley", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Parley(CommandContext context, [Option(Hidden = true)] int? at = null) =>
        keeper.PlayAsync(context, new CampaignCommand.Talk(context.User) { Stamp = at });

    [Command("campaign flee", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Flee(CommandContext context, [Option(Hidden = true)] int? at = null) =>
        keeper.PlayAsync(context, new CampaignCommand.Flee(context.User) { Stamp = at });

    [Command("campaign hit-die", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> HitDie(CommandContext context) => keeper.PlayAsync(context, new CampaignCommand.SpendHitDie(context.User));

    [Command("campaign inspire", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Inspire(CommandContext context) => keeper.PlayAsync(context, new CampaignCommand.Inspire(context.User));

    [Command("campaign stash"), Query]
    public async Task<Result<Reply>> Stash(CommandContext context) => await keeper.FindAsync(context) is { } session
        ? StashCard.Of(session, context.Words)
        : Refusal.Of("campaign.none");

    [Command("campaign take", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Take(
        CommandContext context, [Option(Autocomplete = nameof(SuggestStash)), Length(1, 64)] string item, [Option, Range(1, 1_000_000)] int count = 1) =>
        keeper.PlayAsync(context, new CampaignCommand.Take(context.User, item, count));

    [Command("campaign give", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Give(
        CommandContext context, [Option(Autocomplete = nameof(SuggestBag)), Length(1, 64)] string item, [Option, Range(1, 1_000_000)] int count = 1) =>
        keeper.PlayAsync(context, new CampaignCommand.Give(context.User, item, count));

    [Command("campaign rules", OrderedBy = Scope.Room)]
    public async Task<Result<Reply>> Rules(
        CommandContext context,
        [Option] CriticalRule? criticals = null,
        [Option] FlankingRule? flanking = null,
        [Option] RestRule? rests = null,
        [Option] EncumbranceRule? encumbrance = null,
        [Option] bool? foesByHand = null,
        [Option] bool? asksReactions = null,
        [Option] bool? openHitPoints = null,
        [Option, Range(0, 3_600)] int? turnSeconds = null)
    {
        if (await keeper.FindAsync(context) is not { } session) return Refusal.Of("campaign.none");
        var old = session.State.Rules;
        var rules = old with
        {
            Battle = old.Battle with { Criticals = criticals ?? old.Battle.Criticals, Flanking = flanking ?? old.Battle.Flanking },
            Rests = rests ?? old.Rests,
            Encumbrance = encumbrance ?? old.Encumbrance,
            FoesByHand = foesByHand ?? old.FoesByHand,
            AsksReactions = asksReactions ?? old.AsksReactions,
            OpenHitPoints = openHitPoints ?? old.OpenHitPoints,
            TurnSeconds = turnSeconds ?? old.TurnSeconds,
        };
        return rules == old
            ? RulesCard.Of(session, context.Words)
            : await keeper.PlayAsync(context, new CampaignCommand.Direct(context.User, new Ruling.SetRules(rules)));
    }

    [Command("campaign log"), Query]
    public Task<Result<Reply>> Log(CommandContext context, [Option, Range(1, 10_000)] int? page = null, [Option, Choices("all", "violations")] string kind = "all") =>
        log.ShowAsync(context, page, kind == "violations");

    [Command("campaign close", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Close(CommandContext context) => keeper.PlayAsync(
        context, new CampaignCommand.Close(context.User, (context.Actor.Rights & (Rights.ManageGuild | Rights.Administrator)) != Rights.None));

    public static Task<IReadOnlyList<Suggestion>> SuggestAdventures(CommandContext context, string typed) => Task.FromResult(AdventureList.Suggest(context.Words, typed));

    public static Task<IReadOnlyList<Suggestion>> SuggestClasses(CommandContext context, string typed) => Task.FromResult(HeroSeating.SuggestClasses(context.Words, typed));

    public async Task<IReadOnlyList<Suggestion>> SuggestChoices(CommandContext context, string typed) => await keeper.FindAsync(context) is { } session
        ? TableSuggestions.Choices(session.State, context.Words, typed)
        : [];

    public async Task<IReadOnlyList<Suggestion>> SuggestStash(CommandContext context, string typed) => await keeper.FindAsync(context) is { } session
        ? TableSuggestions.Stash(session.State, context.Words, typed)
        : [];

    public async Task<IReadOnlyList<Suggestion>> SuggestBag(CommandContext context, string typed) => await keeper.FindAsync(context) is { } session
        ? TableSuggestions.Bag(session.State, context.User, context.Words, typed)
        : [];
}
