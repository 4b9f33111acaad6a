using System.Net;
using System.Net.Http.Headers;
using Guildhall.Discord.Rest;
using Microsoft.Extensions.Time.Testing;

namespace Guildhall.Tests.Unit.Discord.Rest;

/// <summary>A client on a virtual clock, and the other side of its wire.</summary>
internal sealed class RestRig : IDisposable
{
    private readonly DateTimeOffset _began;
    private readonly Lock _lock = new();
    private readonly List<Call> _calls = [];

    internal RestRig(Func<Call, CancellationToken, Task<HttpResponseMessage>> answer, DiscordRestOptions? options = null, RestRig? beside = null, Func<RestSurroundings, RestSurroundings>? change = null)
    {
        Time = beside?.Time ?? new FakeTimeProvider(new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero));
        _began = Time.GetUtcNow();
        var surroundings = new RestSurroundings(Time, () => 0.5) { Handler = new Wire(this, answer) };
        Rest = new("token", options ?? new(), change?.Invoke(surroundings) ?? surroundings);
    }

    internal RestRig(Func<Call, HttpResponseMessage> answer, DiscordRestOptions? options = null)
        : this((call, _) => Task.FromResult(answer(call)), options)
    {
    }

    internal FakeTimeProvider Time { get; }

    internal DiscordRest Rest { get; }

    internal Call[] Calls
    {
        get
        {
            lock (_lock)
                return [.. _calls];
        }
    }

    public void Dispose() => Rest.Dispose();

    internal static HttpResponseMessage Json(string json = "{}", HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(json, MediaTypeHeaderValue.Parse("application/json")) };

    internal static HttpResponseMessage Limited(double retryAfter, string scope = "user", bool global = false)
    {
        var response = Json($$"""{"message":"You are being rate limited.","retry_after":{{retryAfter}},"global":{{(global ? "true" : "false")}}}""", HttpStatusCode.TooManyRequests);
        response.Headers.Add("X-RateLimit-Scope", scope);
        response.Headers.Add("Retry-After", $"{Math.Ceiling(retryAfter)}");
        if (global)
            response.Headers.Add("X-RateLimit-Global", "true");
        return response;
    }

    /// <summary>Lets virtual time pass until the work is done.</summary>
    internal async Task<T> FinishAsync<T>(Task<T> work, double stepMs = 100, int mostSteps = 40_000)
    {
        await FinishAsync((Task)work, stepMs, mostSteps);
        return await work;
    }

    internal async Task FinishAsync(Task work, double stepMs = 100, int mostSteps = 40_000)
    {
        for (var step = 0; step < mostSteps && !work.IsCompleted; step++)
        {
            await QuietAsync(work);
            if (!work.IsCompleted)
                Time.Advance(TimeSpan.FromMilliseconds(stepMs));
        }

        work.IsCompleted.ShouldBeTrue("the work never ended");
        await work;
    }

    /// <summary>Lets everything happen that needs no time to pass.</summary>
    internal async Task SettleAsync(Task? unless = null)
    {
        for (var quiet = 0; quiet < 3 && unless?.IsCompleted != true; quiet++)
        {
            var before = Calls.Length;
            await Task.Delay(1);
            if (Calls.Length != before)
                quiet = 0;
        }
    }

    /// <summary>Lets continuations run that are ready: a moment of real time, and another as long as calls arrive.</summary>
    private async Task QuietAsync(Task work)
    {
        int before;
        do
        {
            before = Calls.Length;
            await Task.Delay(1);
        }
        while (Calls.Length != before && !work.IsCompleted);
    }

    private sealed class Wire(RestRig rig, Func<Call, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            var headers = request.Headers.NonValidated.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
            var uri = request.RequestUri!;
            var call = new Call(request.Method, uri.AbsolutePath["/api/v10/".Length..], uri.Query, headers, body, rig.Time.GetUtcNow() - rig._began);
            lock (rig._lock)
                rig._calls.Add(call);
            cancellationToken.ThrowIfCancellationRequested();
            return await answer(call, cancellationToken);
        }
    }
}
