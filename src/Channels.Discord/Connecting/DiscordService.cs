using Guildhall.Channels.Discord.Commands;
using Guildhall.Channels.Discord.Messages;
using Guildhall.Channels.Discord.People;
using Guildhall.Channels.Discord.Posting;
using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Limits;
using Guildhall.Discord.Gateway;
using Guildhall.Discord.Gateway.Errors;
using Guildhall.Discord.Gateway.Sessions;
using Guildhall.Discord.Interactions;
using Guildhall.Discord.Interactions.Sync;
using Guildhall.Discord.Rest.Errors;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Guildhall.Channels.Discord.Connecting;

/// <summary>
/// The bot: says who it is, writes its commands where they differ, and stays connected. Whatever Discord refuses for good is one line in the log, and the
/// rest of the platform goes on without Discord.
/// </summary>
internal sealed class DiscordService(
    DiscordOptions options,
    DiscordFolder folder,
    DiscordClients clients,
    CommandTree tree,
    InteractionReceiver receiver,
    MessageHandler messages,
    TypedLines lines,
    TypedRights rights,
    RoomPoster poster,
    GatewayPulse pulse,
    IdentifyTurns turns,
    WarmUp warmUp,
    TimeProvider clock,
    ILoggerFactory logs) : BackgroundService
{
    private readonly Retry _retry = new(first: TimeSpan.FromSeconds(2), most: TimeSpan.FromMinutes(5), clock);
    private readonly ILogger _log = logs.CreateLogger<DiscordService>();

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Token is null)
        {
            _log.Off();
            return;
        }

        try
        {
            var application = await PersistAsync(cancellation => clients.Rest.Application.GetAsync(cancellation), stoppingToken);
            _log.Welcome(application.Name, InviteLink.Of(application.Id));
            lines.BotId = (application.Bot?.Id ?? application.Id.As<Guildhall.Discord.Entities.Users.User>()).Value;
            if (options.ShardRange?.Contains(0) != false)
                await SyncAsync(application, stoppingToken);
            await warmUp.RunAsync(stoppingToken);
            await RunAsync(stoppingToken);
        }
        catch (UnauthorizedException)
        {
            pulse.Ended = "TokenRefused";
            _log.TokenRefused();
        }
        catch (FatalCloseException fault) when (fault.Code == GatewayCloseCode.AuthenticationFailed)
        {
            pulse.Ended = "TokenRefused";
            _log.TokenRefused();
        }
        catch (DiscordException fault)
        {
            pulse.Ended = fault.GetType().Name;
            _log.Ended(fault.Message);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }

    /// <summary>Listens and speaks; where one ends for good, so does the other.</summary>
    private async Task RunAsync(CancellationToken stopping)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var (listening, speaking) = (ConnectAsync(over.Token), poster.RunAsync(clients.Rest, over.Token));
        var first = await Task.WhenAny(listening, speaking);
        await over.CancelAsync();
        await Task.WhenAll(listening, speaking).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await first;
    }

    private async Task SyncAsync(Application application, CancellationToken cancellation)
    {
        try
        {
            var result = await PersistAsync(token => new CommandSync(clients.Rest.Commands).SyncAsync(application.Id, guild: null, tree.Build(), token), cancellation);
            _log.Synced(result.Commands.Count, result.Written ? "written anew" : "unchanged");
        }
        catch (InvalidPayloadException fault)
        {
            _log.NotSynced(fault.Message);
        }
        catch (InvalidFormException fault)
        {
            _log.NotSynced(fault.Message);
        }
    }

    private async Task ConnectAsync(CancellationToken stopping)
    {
        try
        {
            await ConnectAsync(options.MessageContent, stopping);
        }
        catch (FatalCloseException fault) when (fault.Code == GatewayCloseCode.DisallowedIntents && options.MessageContent)
        {
            _log.ContentRefused();
            lines.ReadsContent = false;
            await ConnectAsync(withContent: false, stopping);
        }
    }

    private async Task ConnectAsync(bool withContent, CancellationToken stopping)
    {
        using var gateway = new GatewayClient(
            new()
            {
                Token = options.Token!,
                Shards = options.Shards,
                Range = options.ShardRange,
                Intents = GatewayIntents.Guilds | GatewayIntents.GuildMessages | GatewayIntents.DirectMessages
                    | (withContent ? GatewayIntents.MessageContent : GatewayIntents.None),
            },
            new(clock, Jitter.Next)
            {
                Logger = logs.CreateLogger<GatewayClient>(),
                Sessions = new FileSessionStore(folder.Path),
                IdentifyTurn = options.ShardRange is null ? null : turns.WaitAsync,
            },
            clients.Rest);
        gateway.Events.Raw = rights.Hear;
        gateway.Events.On(GatewayEventKinds.InteractionCreate, receiver.ReceiveAsync);
        gateway.Events.On(GatewayEventKinds.MessageCreate, messages.HandleAsync);
        pulse.Gateway = gateway;
        await gateway.RunAsync(stopping);
    }

    /// <summary>Tries until Discord answers: it may be away when the server starts.</summary>
    private Task<T> PersistAsync<T>(Func<CancellationToken, Task<T>> ask, CancellationToken cancellation) => _retry.UntilDoneAsync(
        () => ask(cancellation),
        fault => fault is DiscordUnreachableException or ServerFaultException or RateLimitedException or UnreadableAnswerException,
        (fault, wait) => _log.Away(fault.GetType().Name, wait),
        cancellation);
}
