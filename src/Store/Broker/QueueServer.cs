using System.Collections.Concurrent;
using Guildhall.Core.Processes;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using RabbitMQ.Client.Exceptions;

namespace Guildhall.Store.Broker;

/// <summary>Serves one queue over a channel of its own: what is delivered is run, answered, and only then acknowledged.</summary>
internal sealed class QueueServer : IAsyncDisposable
{
    private const ushort AtOnce = 32;
    private const int MostDeliveries = 5;
    private static readonly TimeSpan SignEvery = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan TooOld = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan DrainLimit = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<ulong, Task> _running = new();
    private readonly BrokerSession _session;
    private readonly IChannel _channel;
    private readonly Func<ReadOnlyMemory<byte>, CancellationToken, Task<BusAnswer>> _serve;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private string _tag = "";

    private QueueServer(
        BrokerSession session, IChannel channel, Func<ReadOnlyMemory<byte>, CancellationToken, Task<BusAnswer>> serve, TimeProvider time, ILogger log) =>
        (_session, _channel, _serve, _time, _log) = (session, channel, serve, time, log);

    public static async Task<QueueServer> OpenAsync(
        BrokerSession session,
        string queue,
        Func<ReadOnlyMemory<byte>, CancellationToken, Task<BusAnswer>> serve,
        TimeProvider time,
        ILogger log,
        CancellationToken cancellation)
    {
        var server = new QueueServer(session, await session.NewChannelAsync(cancellation), serve, time, log);
        await server._channel.BasicQosAsync(0, AtOnce, global: false, cancellation);
        var consumer = new AsyncEventingBasicConsumer(server._channel);
        consumer.ReceivedAsync += (_, delivered) =>
        {
            server.Begin(delivered);
            return Task.CompletedTask;
        };
        server._tag = await server._channel.BasicConsumeAsync(queue, autoAck: false, consumer, cancellation);
        return server;
    }

    /// <summary>Makes sure that a queue is there.</summary>
    public static async Task DeclareAsync(IChannel channel, BrokerNames names, string queue, CancellationToken cancellation)
    {
        var arguments = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["x-queue-type"] = "quorum",
            ["x-single-active-consumer"] = true,
            ["x-dead-letter-exchange"] = names.DeadExchange,
            ["x-delivery-limit"] = MostDeliveries,
        };
        await channel.QueueDeclareAsync(queue, durable: true, exclusive: false, autoDelete: false, arguments, cancellationToken: cancellation);
    }

    /// <summary>Takes nothing more, and finishes what was begun.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await _channel.BasicCancelAsync(_tag);
            await Task.WhenAll(_running.Values).WaitAsync(DrainLimit, _time);
        }
        catch (Exception gone) when (gone is OperationInterruptedException or AlreadyClosedException or TimeoutException or IOException or OperationCanceledException)
        {
            // What is left is delivered to somebody else.
        }

        await _channel.DisposeAsync();
    }

    private void Begin(BasicDeliverEventArgs delivered)
    {
        // The delivery's memory is only lent.
        var body = delivered.Body.ToArray();
        var task = ServeAsync(delivered.DeliveryTag, delivered.BasicProperties, body);
        _running[delivered.DeliveryTag] = task;
        _ = task.ContinueWith(_ => _running.TryRemove(delivered.DeliveryTag, out Task? _), TaskScheduler.Default);
    }

    private async Task ServeAsync(ulong tag, IReadOnlyBasicProperties properties, byte[] body)
    {
        await Task.Yield();
        try
        {
            // Whoever asked so long ago has helped themselves, or is gone.
            if (properties.Timestamp.UnixTime == 0 || _time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(properties.Timestamp.UnixTime) < TooOld)
            {
                await AnswerAsync(properties, body);
            }

            await _channel.BasicAckAsync(tag, multiple: false);
        }
        catch (Exception gone) when (gone is OperationInterruptedException or AlreadyClosedException)
        {
            // It is delivered again, to whoever serves the queue next.
        }
#pragma warning disable CA1031 // Whatever is wrong with one message, the next one is served.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            StoreLog.ServingFailed(_log, fault);
            await TryRejectAsync(tag, isHopeless: fault is System.Text.Json.JsonException);
        }
    }

    private async Task AnswerAsync(IReadOnlyBasicProperties properties, byte[] body)
    {
        var (to, correlation) = (properties.ReplyTo ?? "", properties.CorrelationId ?? "");
        var running = _serve(body, CancellationToken.None);
        while (true)
        {
            try
            {
                await _session.AnswerAsync(to, correlation, await running.WaitAsync(SignEvery, _time), CancellationToken.None);
                return;
            }
            catch (TimeoutException) when (!running.IsCompleted)
            {
                await _session.AnswerAsync(to, correlation, new(ReadOnlyMemory<byte>.Empty, BrokerSession.Sign), CancellationToken.None);
            }
        }
    }

    private async Task TryRejectAsync(ulong tag, bool isHopeless)
    {
        try
        {
            await _channel.BasicNackAsync(tag, multiple: false, requeue: !isHopeless);
        }
        catch (Exception gone) when (gone is OperationInterruptedException or AlreadyClosedException)
        {
            // It is delivered again.
        }
    }
}
