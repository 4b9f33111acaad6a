using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Endpoints;

/// <summary>
/// Answers to interactions by their token. These are the bare calls; what keeps the rules of interactions is
/// the interaction context.
/// </summary>
public sealed class InteractionEndpoints
{
    private const string Original = "@original";

    private readonly RestSender _rest;

    internal InteractionEndpoints(RestSender rest) => _rest = rest;

    /// <summary>What time it is where interactions are made.</summary>
    internal DateTimeOffset Now => _rest.Clock.Now;

    /// <summary>Acknowledges an interaction. No limit counts it, and it is sent once only.</summary>
    public async Task RespondAsync(
        Snowflake<Interaction> interaction, string token, InteractionResponse response, CancellationToken cancellation = default)
    {
        using var answer = await _rest.SendDirectAsync(Callback(interaction, token, response, withResponse: false), cancellation);
    }

    /// <summary>Acknowledges an interaction within a time.</summary>
    internal async Task RespondAsync(
        Snowflake<Interaction> interaction, string token, InteractionResponse response, TimeSpan limit, CancellationToken cancellation)
    {
        using var answer = await _rest.SendDirectAsync(Callback(interaction, token, response, withResponse: false) with { TimeLimit = limit }, cancellation);
    }

    /// <summary>Acknowledges an interaction, and tells what was made by it.</summary>
    public async Task<InteractionCallbackResult> RespondAndReadAsync(
        Snowflake<Interaction> interaction, string token, InteractionResponse response, CancellationToken cancellation = default)
    {
        var request = Callback(interaction, token, response, withResponse: true);
        using var answer = await _rest.SendDirectAsync(request, cancellation);
        return await _rest.ReadMaybeAsync<InteractionCallbackResult>(request, answer, cancellation) ?? new();
    }

    /// <summary>The first answer.</summary>
    public Task<Message> GetOriginalAsync(Snowflake<Application> application, string token, CancellationToken cancellation = default) =>
        GetFollowUpAsync(application, token, Original, cancellation);

    /// <summary>Changes the first answer, also one that was deferred.</summary>
    public Task<Message> EditOriginalAsync(
        Snowflake<Application> application, string token, MessageEdit edit, CancellationToken cancellation = default) =>
        EditFollowUpAsync(application, token, Original, edit, cancellation);

    /// <summary>Deletes the first answer.</summary>
    public Task DeleteOriginalAsync(Snowflake<Application> application, string token, CancellationToken cancellation = default) =>
        DeleteFollowUpAsync(application, token, Original, cancellation);

    /// <summary>Sends a further answer. There are no nonces here, so a fault is not answered by a second attempt (R9).</summary>
    public Task<Message> CreateFollowUpAsync(
        Snowflake<Application> application, string token, InteractionMessage message, CancellationToken cancellation = default) =>
        _rest.SendAsync<Message>(
            new(Route.Post("webhooks/{}/{}", application.ToString(), token), RestBody.Of(message, message.Files)), cancellation);

    /// <summary>A further answer.</summary>
    public Task<Message> GetFollowUpAsync(
        Snowflake<Application> application, string token, Snowflake<Message> message, CancellationToken cancellation = default) =>
        GetFollowUpAsync(application, token, message.ToString(), cancellation);

    /// <summary>Changes a further answer.</summary>
    public Task<Message> EditFollowUpAsync(
        Snowflake<Application> application, string token, Snowflake<Message> message, MessageEdit edit, CancellationToken cancellation = default) =>
        EditFollowUpAsync(application, token, message.ToString(), edit, cancellation);

    /// <summary>Deletes a further answer.</summary>
    public Task DeleteFollowUpAsync(
        Snowflake<Application> application, string token, Snowflake<Message> message, CancellationToken cancellation = default) =>
        DeleteFollowUpAsync(application, token, message.ToString(), cancellation);

    private static RestRequest Callback(Snowflake<Interaction> interaction, string token, InteractionResponse response, bool withResponse)
    {
        var route = Route.Post("interactions/{}/{}/callback", interaction.ToString(), token);
        return new(withResponse ? route.With("with_response", true) : route, RestBody.Of(response, response.Files));
    }

    private Task<Message> GetFollowUpAsync(Snowflake<Application> application, string token, string message, CancellationToken cancellation) =>
        _rest.SendAsync<Message>(new(Route.Get("webhooks/{}/{}/messages/{}", application.ToString(), token, message)), cancellation);

    private Task<Message> EditFollowUpAsync(
        Snowflake<Application> application, string token, string message, MessageEdit edit, CancellationToken cancellation) =>
        _rest.SendAsync<Message>(
            new(Route.Patch("webhooks/{}/{}/messages/{}", application.ToString(), token, message), RestBody.Of(edit, edit.Files)), cancellation);

    private Task DeleteFollowUpAsync(Snowflake<Application> application, string token, string message, CancellationToken cancellation) =>
        _rest.SendAsync(new(Route.Delete("webhooks/{}/{}/messages/{}", application.ToString(), token, message)), cancellation);
}
