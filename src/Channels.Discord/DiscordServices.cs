using Guildhall.Channels.Discord.Commands;
using Guildhall.Channels.Discord.Connecting;
using Guildhall.Channels.Discord.Forms;
using Guildhall.Channels.Discord.Interactions;
using Guildhall.Channels.Discord.Messages;
using Guildhall.Channels.Discord.People;
using Guildhall.Channels.Discord.Posting;
using Guildhall.Channels.Discord.Rendering;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Privacy;
using Guildhall.Core.Storage;
using Guildhall.Core.Watching;
using Guildhall.Discord.Interactions;
using Guildhall.Discord.Interactions.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Guildhall.Channels.Discord;

/// <summary>How Host puts the Discord channel together.</summary>
public static class DiscordServices
{
    /// <summary>Where interactions are taken over HTTP.</summary>
    public const string InteractionsPath = "/discord/interactions";

    /// <summary>Adds the channel. Needs from elsewhere: the pipeline, the ports of the store, <c>IPictureRenderer</c>, a clock and logging.</summary>
    /// <param name="folder">Where sessions are kept.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static IServiceCollection AddDiscordChannel(this IServiceCollection services, DiscordOptions options, DiscordFolder folder)
    {
        options.Validate();
        services.AddSingleton(options).AddSingleton(folder);
        services.AddSingleton<DiscordClients>();
        services.AddSingleton<DiscordPeople>().AddSingleton<TypedRights>();
        services.AddSingleton<Localizations>().AddSingleton<ContextMenus>().AddSingleton<CommandTree>();
        services.AddSingleton<FormStore>().AddSingleton<PostMarks>().AddSingleton<OwnedRooms>().AddSingleton<IdentifyTurns>();
        services.AddSingleton<ReplyRenderer>();
        services.AddSingleton<PostQueue>().AddSingleton<ICommitListener>(provider => provider.GetRequiredService<PostQueue>()).AddSingleton<RoomPoster>();
        services.AddSingleton<CommandReader>().AddSingleton<Answerer>().AddSingleton<InteractionHandler>();
        services.AddSingleton<TypedLines>().AddSingleton<MessageHandler>().AddSingleton<WarmUp>();
        services.AddSingleton<GatewayPulse>().AddSingleton<IChannelPulse>(provider => provider.GetRequiredService<GatewayPulse>());
        services.AddSingleton<IDependency, DiscordDependency>();
        services.AddSingleton(FormStore.Retention).AddSingleton(PostMarks.Retention);
        services.AddSingleton(provider => new InteractionReceiver(
            provider.GetRequiredService<DiscordClients>().Rest,
            new(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<InteractionReceiver>>(),
            provider.GetRequiredService<InteractionHandler>().HandleAsync));
        return services.AddHostedService<DiscordService>();
    }

    /// <summary>Who an account of Discord is here.</summary>
    public static Id<User> UserOf(ulong account) => DiscordPeople.IdOf(new(account));

    /// <summary>Adds what the channel's tables hold of persons: also for tools, which have no channel.</summary>
    public static IServiceCollection AddDiscordPersonalData(this IServiceCollection services) => services.AddSingleton<IPersonalData>(provider => new NamedTexts(
        provider.GetRequiredService<IDatabase>(),
        "discord_forms",
        "SELECT id, form FROM discord_forms WHERE id > @after ORDER BY id LIMIT @limit",
        "DELETE FROM discord_forms WHERE id = @key"));

    /// <summary>Takes interactions over HTTP, where a public key is set.</summary>
    public static void MapDiscordInteractions(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<DiscordOptions>();
        if (options.PublicKey is null)
            return;
        var clock = app.Services.GetRequiredService<TimeProvider>();
        var log = app.Services.GetRequiredService<ILogger<InteractionHttpReceiver>>();
        var receiver = new InteractionHttpReceiver(
            app.Services.GetRequiredService<InteractionReceiver>(), new(new() { PublicKey = options.PublicKey }, clock), clock, log);
        app.MapPost(InteractionsPath, (RequestDelegate)(context => TakeAsync(context, receiver)));
        log.Http(InteractionsPath);
    }

    private static async Task TakeAsync(HttpContext context, InteractionHttpReceiver receiver)
    {
        // The receiver bounds the body itself, before anything is read.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = null;
        var headers = context.Request.Headers;
        var answer = await receiver.ReceiveAsync(
            headers[InteractionRequestVerifier.SignatureHeader],
            headers[InteractionRequestVerifier.TimestampHeader],
            context.Request.Body,
            context.Request.ContentLength,
            context.RequestAborted,
            context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        context.Response.StatusCode = answer.Status;
        try
        {
            if (!answer.Body.IsEmpty)
            {
                context.Response.ContentType = "application/json";
                await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
            }

            await context.Response.CompleteAsync();
            answer.Delivered();
        }
        finally
        {
            // Where it was delivered this changes nothing.
            answer.Lost();
        }
    }
}
