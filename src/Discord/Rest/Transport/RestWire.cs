using System.Net.Http.Headers;
using Guildhall.Discord.Rest.Errors;

namespace Guildhall.Discord.Rest.Transport;

/// <summary>One attempt: a request out, the head of an answer in. Knows addresses, headers and the time limit, and nothing of limits.</summary>
internal sealed class RestWire : IDisposable
{
    private const int MostReason = 512;

    /// <summary>After a resume thousands may want to answer at once; a connection for each would only be in each other's way.</summary>
    private const int MostConnections = 256;

    private readonly HttpMessageInvoker _invoker;
    private readonly TimeProvider _time;
    private readonly TimeSpan _timeout;
    private readonly string _address;
    private readonly string _userAgent;
    private readonly AuthenticationHeaderValue? _token;

    internal RestWire(DiscordRestOptions options, string? token, TimeProvider time, HttpMessageHandler handler)
    {
        Clock = new(time);
        _invoker = new(handler, disposeHandler: true);
        _time = time;
        _timeout = options.RequestTimeout;
        _address = options.ApiBaseUrl.AbsoluteUri.TrimEnd('/') + "/v10/";
        _userAgent = $"DiscordBot ({options.UserAgentUrl}, {options.UserAgentVersion})";
        _token = string.IsNullOrEmpty(token) ? null : new("Bot", token);
    }

    /// <summary>What time it is at the other end.</summary>
    internal ServerClock Clock { get; }

    /// <summary>The handler that is used unless another is given: connections kept alive, nothing of a browser's conveniences.</summary>
    internal static SocketsHttpHandler NewHandler() => new()
    {
        UseCookies = false,
        AllowAutoRedirect = false,
        ActivityHeadersPropagator = null,
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(2),
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
        ConnectTimeout = TimeSpan.FromSeconds(5),
        MaxConnectionsPerServer = MostConnections,
    };

    /// <summary>Sends, and waits for the head of the answer.</summary>
    /// <exception cref="DiscordUnreachableException">No answer came.</exception>
    internal async Task<HttpResponseMessage> SendAsync(RestRequest request, CancellationToken cancellation)
    {
        using var message = new HttpRequestMessage(request.Route.Method, new Uri(_address + request.Route.Path));
        message.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        if (!request.Route.IsTokenRoute)
            message.Headers.Authorization = _token;
        if (request.Reason is { Length: > 0 } reason)
            message.Headers.TryAddWithoutValidation("X-Audit-Log-Reason", Uri.EscapeDataString(Cut(reason)));
        if (request.Body is not null)
            message.Content = request.Body.ToContent();
        else if (request.Route.Method == HttpMethod.Post || request.Route.Method == HttpMethod.Put)
            message.Content = new ByteArrayContent([]);

        var sentAt = _time.GetTimestamp();
        var status = 0;
        try
        {
            var answer = await WithinAsync(request, token => _invoker.SendAsync(message, token), cancellation);
            Clock.Note(answer, sentAt);
            status = (int)answer.StatusCode;
            return answer;
        }
        finally
        {
            DiscordMetrics.Answered(status, _time.GetElapsedTime(sentAt));
        }
    }

    /// <summary>Does something over the wire within the time limit.</summary>
    /// <exception cref="DiscordUnreachableException">The limit is over, or the connection broke.</exception>
    internal async Task<T> WithinAsync<T>(RestRequest request, Func<CancellationToken, Task<T>> act, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(request.TimeLimit ?? _timeout, _time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return await act(both.Token);
        }
        catch (OperationCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            throw new DiscordUnreachableException(request.Route.Key, late);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            throw new DiscordUnreachableException(request.Route.Key, fault);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _invoker.Dispose();

    /// <summary>To what the audit log keeps, without cutting a character in two.</summary>
    private static string Cut(string reason)
    {
        if (reason.Length <= MostReason)
            return reason;
        return char.IsHighSurrogate(reason[MostReason - 1]) ? reason[..(MostReason - 1)] : reason[..MostReason];
    }
}
