using System.Text.Json;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Interactions.Acknowledging;
using Guildhall.Discord.Json;
using Guildhall.Discord.Rest;
using Guildhall.Discord.Rest.Endpoints;
using Microsoft.Extensions.Logging;

namespace Guildhall.Discord.Interactions;

/// <summary>Takes interactions, whichever way they come, and runs the handler with a watchdog beside it. One for an application.</summary>
public sealed class InteractionReceiver : IDisposable
{
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(1.5);

    private readonly Func<InteractionContext, CancellationToken, Task> _handler;
    private readonly InteractionEndpoints _rest;
    private readonly RestAcknowledger _acknowledger;
    private readonly InteractionOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly DeferQueue _queue;
    private readonly AutocompleteTracker _typing = new();
    private readonly Action _noteTaken;
    private long _tooLate;
    private long _foundTaken;

    /// <summary>A receiver.</summary>
    /// <param name="rest">What answers are sent with.</param>
    /// <param name="handler">
    /// Answers each interaction. Its token is canceled when the user has typed past an autocompletion, or when the receiver's caller stops.
    /// </param>
    /// <exception cref="InvalidOperationException">An option is out of range.</exception>
    public InteractionReceiver(
        DiscordRest rest, InteractionOptions options, TimeProvider time, ILogger logger, Func<InteractionContext, CancellationToken, Task> handler)
    {
        options.Validate();
        _rest = rest.Interactions;
        _acknowledger = new(_rest);
        _options = options;
        _time = time;
        _logger = logger;
        _handler = handler;
        _queue = new(time);
        _noteTaken = () => Interlocked.Increment(ref _foundTaken);
    }

    /// <summary>
    /// Writes and reads once what is written and read for every interaction, so that the first one need not wait for the compiler. Sends nothing.
    /// </summary>
    /// <param name="sample">A message as the handler's usually are.</param>
    public static void WarmUp(InteractionMessage sample)
    {
        var type = DiscordJson.Of<InteractionResponse>();
        foreach (var response in (ReadOnlySpan<InteractionResponse>)
            [InteractionResponse.Deferred(ephemeral: true), InteractionResponse.DeferredUpdate, InteractionResponse.Reply(sample), InteractionResponse.Update(MessageEdit.ReplacingBy(sample))])
            _ = JsonSerializer.SerializeToUtf8Bytes(response, type);
        _ = JsonSerializer.Deserialize(
            """{"id":"1","application_id":"1","type":2,"token":"","data":{"id":"1","name":"","type":1,"options":[{"name":"","type":3,"value":""}]},"member":{"user":{"id":"1"},"permissions":"0"}}"""u8,
            DiscordJson.Of<Interaction>());
    }

    /// <summary>How many came when their three seconds were over, as after a broken connection; they reach no handler (I1).</summary>
    public long TooLate => Interlocked.Read(ref _tooLate);

    /// <summary>
    /// How many acknowledgements were sent again because the call broke, and had been taken the first time: Discord refused the second (40060), and the
    /// user saw one answer.
    /// </summary>
    public long FoundTaken => Interlocked.Read(ref _foundTaken);

    /// <summary>Takes an interaction that came over the gateway. Ends with the handler; throws nothing that the handler throws.</summary>
    public Task ReceiveAsync(Interaction interaction, CancellationToken cancellation = default) =>
        ReceiveAsync(interaction, _acknowledger, cancellation);

    /// <inheritdoc />
    public void Dispose() => _queue.Dispose();

    /// <summary>How acknowledgements go out that cannot be the answer to a request.</summary>
    internal IAcknowledger Fallback => _acknowledger;

    internal async Task ReceiveAsync(Interaction interaction, IAcknowledger acknowledger, CancellationToken cancellation)
    {
        var age = AgeOf(interaction);
        if (age > InteractionLimits.Acknowledge)
        {
            // Nobody would read the answer, so nothing is done either; and those behind it may still have time.
            Interlocked.Increment(ref _tooLate);
            _logger.ArrivedTooLate(interaction.Id.Value, interaction.Type, age.TotalMilliseconds);
            return;
        }

        if (age > Late)
            _logger.ArrivedLate(interaction.Id.Value, interaction.Type, age.TotalMilliseconds);
        var ack = new Acknowledgement(interaction, acknowledger, age, _time, _logger, _noteTaken) { AutoDefer = DeferOf(interaction) };
        var context = new InteractionContext(ack, _rest);
        if (interaction.Type == InteractionType.ApplicationCommandAutocomplete)
        {
            await CompleteAsync(context, cancellation);
            return;
        }

        var wait = _options.DeferAfter - age;
        var node = _queue.Add(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, () => _ = ack.DeferAsync());
        try
        {
            await RunAsync(context, cancellation);
        }
        finally
        {
            _queue.Remove(node);
        }
    }

    private TimeSpan AgeOf(Interaction interaction)
    {
        var age = _rest.Now - interaction.Id.CreatedAt;
        return age > TimeSpan.Zero ? age : TimeSpan.Zero;
    }

    private async Task CompleteAsync(InteractionContext context, CancellationToken cancellation)
    {
        var latest = _typing.Begin(context.Interaction);
        try
        {
            using var both = CancellationTokenSource.CreateLinkedTokenSource(latest.Stale, cancellation);
            if (!both.IsCancellationRequested)
                await RunAsync(context, both.Token);
        }
        finally
        {
            _typing.End(latest);
        }
    }

    private async Task RunAsync(InteractionContext context, CancellationToken cancellation)
    {
        var interaction = context.Interaction;
        try
        {
            await _handler(context, cancellation);
            if (context.State == AckState.Pending && !cancellation.IsCancellationRequested)
                _logger.Unanswered(interaction.Id.Value, interaction.Type);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Nobody waits for the answer any more.
        }
#pragma warning disable CA1031 // One handler's fault must not end the stream of interactions.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            _logger.HandlerFailed(fault, interaction.Id.Value, interaction.Type, context.State);
        }
    }

    private AutoDefer DeferOf(Interaction interaction) => interaction.Type switch
    {
        InteractionType.MessageComponent => AutoDefer.Update,
        InteractionType.ModalSubmit when interaction.Message is not null => AutoDefer.Update,
        InteractionType.ApplicationCommand or InteractionType.ModalSubmit => _options.DeferEphemeral ? AutoDefer.EphemeralReply : AutoDefer.Reply,
        _ => AutoDefer.Never,
    };
}
