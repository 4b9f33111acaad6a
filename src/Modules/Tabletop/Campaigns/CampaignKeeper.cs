using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.Show;
using Guildhall.Modules.Tabletop.Campaigns.State;

namespace Guildhall.Modules.Tabletop.Campaigns;

/// <summary>Loads the campaign of a room, lets its rules decide a command, stages what follows and shows it.</summary>
internal sealed class CampaignKeeper(
    SessionRunner<CampaignGame, CampaignState, CampaignCommand, CampaignEvent> sessions, CampaignConsequences consequences, Tactician tactician)
{
    public ValueTask<LiveSession<CampaignState>?> FindAsync(CommandContext context) => sessions.CurrentAsync(context.Request.Room, context.Cancellation);

    public async Task<Result<Reply>> StartAsync(CommandContext context, CampaignCommand.Start start)
    {
        if (await FindAsync(context) is { Finished: false }) return Refusal.Of("campaign.already-running");
        var fresh = new LiveSession<CampaignState>(default, CampaignState.Initial)
        {
            Guild = context.Request.Guild,
            Room = context.Request.Room,
            Version = 0,
            Finished = false,
        };
        return await FinishAsync(context, fresh, sessions.Start(context, start), quiet: false);
    }

    /// <summary>Plays a command, for everybody to see.</summary>
    public Task<Result<Reply>> PlayAsync(CommandContext context, CampaignCommand command) => PlayAsync(context, command, quiet: false);

    /// <summary>Plays a command that is answered in a way of its own.</summary>
    public async Task<Result<Reply>> PlayAsync(
        CommandContext context, CampaignCommand command, Func<LiveSession<CampaignState>, Played<CampaignState, CampaignEvent>, Reply> show)
    {
        if (await FindAsync(context) is not { Finished: false } session) return Refusal.Of("campaign.none");
        if (!sessions.Play(context, session, command).TryGet(out var played, out var refusal)) return refusal;
        return await consequences.StageAsync(context, session, played) is { } conflict ? conflict : show(session, played);
    }

    /// <summary>Plays a command whose answer its actor alone reads.</summary>
    public Task<Result<Reply>> PlayQuietlyAsync(CommandContext context, CampaignCommand command) => PlayAsync(context, command, quiet: true);

    /// <summary>Plays what somebody means, once it is known where the campaign stands.</summary>
    public async Task<Result<Reply>> PlayAsync(CommandContext context, Func<CampaignState, Result<CampaignCommand>> meant)
    {
        if (await FindAsync(context) is not { Finished: false } session) return Refusal.Of("campaign.none");
        return meant(session.State).TryGet(out var command, out var refusal) ? await PlayAsync(context, session, command, quiet: false) : refusal;
    }

    /// <summary>Plays what somebody means in a battle, once it is known what the battle is.</summary>
    public async Task<Result<Reply>> FightAsync(CommandContext context, int? at, Func<CampaignState, int, Result<CampaignCommand.Fight>> meant)
    {
        if (await FindAsync(context) is not { Finished: false } session) return Refusal.Of("campaign.none");
        var state = session.State;
        if (at is { } stamp && stamp != state.Stamp) return Refusal.Of("campaign.stale");
        if (state is not { Fighting: true, Battle: { } battle }) return Refusal.Of("campaign.no-fight");
        if (Seats.Of(state, context.User) is not { } seat) return Refusal.Of("campaign.not-at-the-table");
        var turn = battle.Question?.Seat ?? battle.Active;
        if (turn != seat)
        {
            return turn < 0 ? Refusal.Of("campaign.not-your-turn-now") : Refusal.Of("campaign.not-your-turn", ("name", new TableNames(context.Words).Of(state, turn)));
        }
        if (!meant(state, seat).TryGet(out var command, out var refusal)) return await NoteAsync(context, session, refusal);
        return await PlayAsync(context, session, command with { Stamp = at }, quiet: false);
    }

    private async Task<Result<Reply>> PlayAsync(CommandContext context, CampaignCommand command, bool quiet) =>
        await FindAsync(context) is { Finished: false } session ? await PlayAsync(context, session, command, quiet) : Refusal.Of("campaign.none");

    private async Task<Result<Reply>> PlayAsync(CommandContext context, LiveSession<CampaignState> session, CampaignCommand command, bool quiet)
    {
        var decided = sessions.Play(context, session, await AdvisedAsync(context, session, command));
        return decided.Refusal is { } refusal && command is CampaignCommand.Fight
            ? await NoteAsync(context, session, refusal)
            : await FinishAsync(context, session, decided, quiet);
    }

    /// <summary>
    /// What the rules forbid is refused, and stands in the log of the table, where its dungeon master finds it. The answer is the refusal's sentence.
    /// </summary>
    private async Task<Result<Reply>> NoteAsync(CommandContext context, LiveSession<CampaignState> session, Refusal refusal)
    {
        if (!refusal.Code.StartsWith("battle.", StringComparison.Ordinal) || session.State.Master is null) return refusal;
        var noted = sessions.Play(context, session, new CampaignCommand.Attempt(context.User, refusal.Code));
        var reply = await FinishAsync(context, session, noted, quiet: true);
        return reply.Refusal is { } other ? other : new Reply(context.Words.Say(refusal)) { Visibility = Visibility.OnlyMe, SessionId = session.Id };
    }

    /// <summary>The command with what a model says to the decisions of creatures that it brings.</summary>
    private async Task<CampaignCommand> AdvisedAsync(CommandContext context, LiveSession<CampaignState> session, CampaignCommand command)
    {
        if (!tactician.IsThere || session.State.Phase != CampaignPhase.Playing) return command;
        var (seed, now) = SessionRunner<CampaignGame, CampaignState, CampaignCommand, CampaignEvent>.Moment(context, session);
        return command with { Advice = await tactician.AdviseAsync(session.State, command, seed, now, context.Words, context.Cancellation) };
    }

    private async Task<Result<Reply>> FinishAsync(
        CommandContext context, LiveSession<CampaignState> before, Result<Played<CampaignState, CampaignEvent>> decided, bool quiet)
    {
        if (!decided.TryGet(out var played, out var refusal)) return refusal;
        if (await consequences.StageAsync(context, before, played) is { } conflict) return conflict;
        return quiet
            ? CampaignReplies.Privately(before, played, context.User, context.Words)
            : CampaignReplies.After(before, played, context.Words);
    }
}
