using System.Collections.Concurrent;
using System.Globalization;
using Guildhall.Core.Processes;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using RabbitMQ.Client.Exceptions;

namespace Guildhall.Store.Broker;

/// <summary>One connection to the broker, from its beginning to its end; the next one is another session.</summary>
internal sealed class BrokerSession : IAsyncDisposable
{
    public const string KindHeader = "kind";
    public const string Sign = "working";
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, PendingAnswer> _pending = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly IConnection _connection;
    private readonly BrokerOptions _options;
    private readonly TimeProvider _time;
    private IChannel _asking = null!;
    private IChannel _telling = null!;
    private string _replies = "";
    private long _asked;

    private BrokerSession(IConnection connection, BrokerOptions options, TimeProvider time)
    {
        (_connection, _options, _time, Names) = (connection, options, time, new(options.Prefix));
        _connection.ConnectionShutdownAsync += (_, _) =>
        {
            End();
            return Task.CompletedTask;
        };
    }

    public BrokerNames Names { get; }

    /// <summary>Ends with the connection.</summary>
    public Task Closed => _closed.Task;

    public static async Task<BrokerSession> OpenAsync(BrokerOptions options, TimeProvider time, CancellationToken cancellation)
    {
        var factory = new ConnectionFactory
        {
            Uri = options.Address,
            ClientProvidedName = options.Name,
            RequestedHeartbeat = Heartbeat,
            RequestedConnectionTimeout = Heartbeat,
            // A new session declares everything anew; half of an old one would be neither.
            AutomaticRecoveryEnabled = false,
        };
        if (options.Roots is { } roots)
        {
            factory.Ssl.CertificateValidationCallback = BrokerTrust.In(roots);
        }

        var session = new BrokerSession(await factory.CreateConnectionAsync(cancellation), options, time);
        try
        {
            await session.PrepareAsync(cancellation);
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    public Task<IChannel> NewChannelAsync(CancellationToken cancellation) => _connection.CreateChannelAsync(cancellationToken: cancellation);

    public async Task<BusAnswer?> AskAsync(string queue, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        var number = Interlocked.Increment(ref _asked).ToString(CultureInfo.InvariantCulture);
        var pending = _pending[number] = new(_time);
        try
        {
            var properties = new BasicProperties
            {
                CorrelationId = number,
                ReplyTo = _replies,
                DeliveryMode = DeliveryModes.Persistent,
                Timestamp = new(_time.GetUtcNow().ToUnixTimeSeconds()),
            };
            await _asking.BasicPublishAsync("", queue, mandatory: true, properties, body, cancellation).AsTask().WaitAsync(_options.Patience, _time, cancellation);
            return Closed.IsCompleted ? null : await pending.WaitAsync(_options.Patience, cancellation);
        }
        catch (Exception away) when (away is PublishException or OperationInterruptedException or AlreadyClosedException or TimeoutException or IOException)
        {
            return null;
        }
        finally
        {
            _pending.TryRemove(number, out _);
        }
    }

    public ValueTask AnswerAsync(string to, string correlation, BusAnswer answer, CancellationToken cancellation) => _telling.BasicPublishAsync(
        "",
        to,
        mandatory: false,
        new BasicProperties { CorrelationId = correlation, Headers = new Dictionary<string, object?>(StringComparer.Ordinal) { [KindHeader] = answer.Kind } },
        answer.Body,
        cancellation);

    public ValueTask TellAsync(ReadOnlyMemory<byte> news, CancellationToken cancellation) =>
        _telling.BasicPublishAsync(Names.News, "", mandatory: false, new BasicProperties { AppId = _options.Name }, news, cancellation);

    /// <summary>Hears what the other processes tell until the connection ends.</summary>
    public async Task HearAsync(Action<ReadOnlyMemory<byte>> hear, CancellationToken stopping)
    {
        await using var channel = await NewChannelAsync(stopping);
        var queue = await channel.QueueDeclareAsync("", durable: false, exclusive: true, autoDelete: true, cancellationToken: stopping);
        await channel.QueueBindAsync(queue.QueueName, Names.News, "", cancellationToken: stopping);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += (_, news) =>
        {
            if (news.BasicProperties.AppId != _options.Name)
            {
                hear(news.Body);
            }

            return Task.CompletedTask;
        };
        await channel.BasicConsumeAsync(queue.QueueName, autoAck: true, consumer, stopping);
        await Closed.WaitAsync(stopping);
    }

    public async ValueTask DisposeAsync()
    {
        End();
        try
        {
            await _connection.CloseAsync();
        }
        catch (Exception gone) when (gone is AlreadyClosedException or OperationInterruptedException or IOException or OperationCanceledException or TimeoutException)
        {
            // What is to be closed is closed.
        }

        await _connection.DisposeAsync();
    }

    private async Task PrepareAsync(CancellationToken cancellation)
    {
        _asking = await _connection.CreateChannelAsync(new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true), cancellation);
        _telling = await NewChannelAsync(cancellation);
        await _telling.ExchangeDeclareAsync(Names.News, ExchangeType.Fanout, durable: true, cancellationToken: cancellation);
        await _telling.ExchangeDeclareAsync(Names.DeadExchange, ExchangeType.Fanout, durable: true, cancellationToken: cancellation);
        var quorum = new Dictionary<string, object?>(StringComparer.Ordinal) { ["x-queue-type"] = "quorum" };
        await _telling.QueueDeclareAsync(Names.DeadQueue, durable: true, exclusive: false, autoDelete: false, quorum, cancellationToken: cancellation);
        await _telling.QueueBindAsync(Names.DeadQueue, Names.DeadExchange, "", cancellationToken: cancellation);
        _replies = (await _telling.QueueDeclareAsync("", durable: false, exclusive: true, autoDelete: true, cancellationToken: cancellation)).QueueName;
        var consumer = new AsyncEventingBasicConsumer(_telling);
        consumer.ReceivedAsync += (_, answer) =>
        {
            Take(answer);
            return Task.CompletedTask;
        };
        await _telling.BasicConsumeAsync(_replies, autoAck: true, consumer, cancellation);
    }

    private void Take(BasicDeliverEventArgs delivered)
    {
        if (!_pending.TryGetValue(delivered.BasicProperties.CorrelationId ?? "", out var pending))
        {
            return;
        }

        var kind = delivered.BasicProperties.Headers?[KindHeader] is byte[] text ? System.Text.Encoding.UTF8.GetString(text) : "";
        if (kind == Sign)
        {
            pending.Sign();
            return;
        }

        pending.Answer(new(delivered.Body.ToArray(), kind));
    }

    private void End()
    {
        _closed.TrySetResult();
        foreach (var pending in _pending.Values)
        {
            pending.Answer(null);
        }
    }
}
