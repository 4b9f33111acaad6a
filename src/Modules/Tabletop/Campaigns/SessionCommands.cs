using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Campaigns.State;

namespace Guildhall.Modules.Tabletop.Campaigns;

/// <summary>The evenings of a campaign: begun, interrupted, ended, told again.</summary>
internal sealed class SessionCommands(CampaignKeeper keeper, CampaignLog log, CampaignReplay replay)
{
    [Command("session start", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Start(CommandContext context) => keeper.PlayAsync(context, new CampaignCommand.Begin(context.User));

    [Command("session pause", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Pause(CommandContext context) => keeper.PlayAsync(context, new CampaignCommand.Pause(context.User));

    [Command("session resume", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Resume(CommandContext context) => keeper.PlayAsync(context, new CampaignCommand.Resume(context.User));

    [Command("session end", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> End(CommandContext context) => keeper.PlayAsync(context, new CampaignCommand.Finish(context.User));

    [Command("session recap"), Query]
    public Task<Result<Reply>> Recap(CommandContext context) => log.RecapAsync(context);

    [Command("session replay"), Query]
    public Task<Result<Reply>> Replay(CommandContext context, [Option, Range(0, 1_000_000)] int? step = null) => replay.ShowAsync(context, step);
}
