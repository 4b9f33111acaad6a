using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Campaigns.Show;
using Guildhall.Modules.Tabletop.Campaigns.State;

namespace Guildhall.Modules.Tabletop.Campaigns;

/// <summary>The evenings of a campaign: begun, interrupted, ended, told again.</summary>
internal sealed class SessionCommands(CampaignKeeper keeper, HeroSeating seating, CampaignLog log, CampaignReplay replay)
{
    [Command("session start", OrderedBy = Scope.Room)]
    public async Task<Result<Reply>> Start(CommandContext context) =>
        await keeper.PlayAsync(context, new CampaignCommand.Begin(context.User) { Brought = await seating.ChangedAsync(context) });

    [Command("session pause", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Pause(CommandContext context) => keeper.PlayAsync(context, new CampaignCommand.Pause(context.User));

    [Command("session resume", OrderedBy = Scope.Room)]
    public async Task<Result<Reply>> Resume(CommandContext context) =>
        await keeper.PlayAsync(context, new CampaignCommand.Resume(context.User) { Brought = await seating.ChangedAsync(context) });

    [Command("session end", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> End(CommandContext context) => keeper.PlayAsync(context, new CampaignCommand.Finish(context.User));

    [Command("session plan", OrderedBy = Scope.Room)]
    public async Task<Result<Reply>> Plan(
        CommandContext context, [Option, Length(1, 40)] string when, [Option, Length(1, 60)] string? zone = null, [Option] EveningRhythm every = EveningRhythm.Once)
    {
        if (await keeper.FindAsync(context) is not { Finished: false } session) return Refusal.Of("campaign.none");
        var named = zone ?? session.State.Evenings.LastOrDefault()?.Zone ?? "UTC";
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(named, out var clocks)) return Refusal.Of("campaign.no-zone", ("typed", named));
        if (EveningTime.Read(when, clocks, context.Now) is not { } at) return Refusal.Of("campaign.no-time", ("typed", when));
        return await CalendarAsync(context, new CampaignCommand.Plan(context.User, at, named, every));
    }

    [Command("session answer", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Answer(CommandContext context, [Option] EveningAnswer answer, [Option, Range(1, 1_000_000)] int? evening = null) =>
        CalendarAsync(context, new CampaignCommand.Answer(new Person(context.User, context.Actor.Name), evening, answer));

    [Command("session cancel", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Cancel(CommandContext context, [Option, Range(1, 1_000_000)] int? evening = null) => CalendarAsync(context, new CampaignCommand.CallOff(context.User, evening));

    [Command("session remind", OrderedBy = Scope.Room, Listed = false, Requires = Rights.Administrator)]
    public Task<Result<Reply>> Remind(CommandContext context, [Option, Range(1, 1_000_000)] int evening, [Option, Range(0, 24)] int hours) =>
        CalendarAsync(context, new CampaignCommand.Remind(evening, hours));

    [Command("session calendar"), Query]
    public async Task<Result<Reply>> Calendar(CommandContext context) => await keeper.FindAsync(context) is { } session
        ? new CalendarCard(session.State, context.Words).Of("") with { SessionId = session.Id }
        : Refusal.Of("campaign.none");

    [Command("session recap"), Query]
    public Task<Result<Reply>> Recap(CommandContext context) => log.RecapAsync(context);

    /// <summary>What changes the calendar is answered with it.</summary>
    private Task<Result<Reply>> CalendarAsync(CommandContext context, CampaignCommand command) => keeper.PlayAsync(context, command, (before, played) =>
    {
        var told = string.Join('\n', new CampaignLines(context.Words, Audience.Everybody).Of(before.State, played.Events));
        return new CalendarCard(played.Session.State, context.Words).Of(told) with { SessionId = played.Session.Id };
    });

    [Command("session replay"), Query]
    public Task<Result<Reply>> Replay(CommandContext context, [Option, Range(0, 1_000_000)] int? step = null) => replay.ShowAsync(context, step);
}
