using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Store;

/// <summary>Stands before a DynamoDB and throttles, fails or cuts off as it is told; everything else it passes on.</summary>
internal sealed class StumblingDynamoDb : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false });
    private readonly ConcurrentQueue<Stumble> _next = new();
    private readonly Uri _behind;
    private int _calls;

    public StumblingDynamoDb(Uri behind)
    {
        _behind = behind;
        Address = new($"http://127.0.0.1:{HostProgram.FreePort().ToString(CultureInfo.InvariantCulture)}/");
        _listener.Prefixes.Add(Address.ToString());
        _listener.Start();
        _ = ServeAsync();
    }

    public Uri Address { get; }

    /// <summary>How many calls arrived.</summary>
    public int Calls => _calls;

    /// <summary>What becomes of every call that nothing else is meant for; null where it is passed on.</summary>
    public Stumble? Always { get; set; }

    /// <summary>What becomes of the next calls.</summary>
    public void Stumble(Stumble how, int times)
    {
        for (; times > 0; times--)
        {
            _next.Enqueue(how);
        }
    }

    public void Dispose()
    {
        _listener.Close();
        _http.Dispose();
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                _ = AnswerAsync(await _listener.GetContextAsync());
            }
            catch (Exception over) when (over is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        Interlocked.Increment(ref _calls);
        try
        {
            Stumble? how = _next.TryDequeue(out var next) ? next : Always;
            var (status, body) = how switch
            {
                Store.Stumble.Throttled => (400, Fault("com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException")),
                Store.Stumble.TooFast => (400, Fault("com.amazon.coral.availability#ThrottlingException")),
                Store.Stumble.Failed => (500, Fault("com.amazonaws.dynamodb.v20120810#InternalServerError")),
                Store.Stumble.Away => (503, "<html>Service Unavailable</html>"),
                _ => (0, ""),
            };
            if (status == 0)
            {
                (status, body) = how == Store.Stumble.CutBefore ? (0, "") : await PassOnAsync(context.Request);
            }

            if (how is Store.Stumble.CutBefore or Store.Stumble.CutAfter)
            {
                context.Response.Abort();
                return;
            }

            context.Response.StatusCode = status;
            context.Response.ContentType = "application/x-amz-json-1.0";
            await using var writer = new StreamWriter(context.Response.OutputStream);
            await writer.WriteAsync(body);
        }
        catch (Exception over) when (over is HttpListenerException or ObjectDisposedException or HttpRequestException or IOException)
        {
            // Whoever called has gone.
        }
    }

    private static string Fault(string type) => $$"""{"__type":"{{type}}","message":"It stumbled."}""";

    private async Task<(int Status, string Body)> PassOnAsync(HttpListenerRequest request)
    {
        using var passed = new HttpRequestMessage(HttpMethod.Parse(request.HttpMethod), _behind) { Content = new StreamContent(request.InputStream) };
        foreach (var name in request.Headers.AllKeys.OfType<string>().Where(name => name is not ("Host" or "Content-Length" or "Connection" or "Expect")))
        {
            if (!passed.Headers.TryAddWithoutValidation(name, request.Headers[name]))
            {
                passed.Content.Headers.TryAddWithoutValidation(name, request.Headers[name]);
            }
        }

        using var answer = await _http.SendAsync(passed);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
