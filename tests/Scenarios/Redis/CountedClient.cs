using System.Net;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Rest;
using Guildhall.Discord.Simulator;
using Guildhall.Host.Composition;
using Guildhall.Store.Redis;

namespace Guildhall.Tests.Scenarios.Redis;

/// <summary>A client of a bot's that counts how often Discord refuses because of a limit.</summary>
internal sealed class CountedClient : IDisposable
{
    private readonly DiscordRest _rest;
    private int _refused;

    /// <summary>A client.</summary>
    /// <param name="redis">Where its budgets are shared; null keeps them to itself.</param>
    public CountedClient(SimulatedDiscord discord, RedisConnection? redis) => _rest = new(
        discord.Token,
        new() { ApiBaseUrl = new(discord.ApiBaseUrl) },
        new(TimeProvider.System, () => 0.5)
        {
            Shared = redis is null ? null : SharedDiscordLimits.Of(redis, discord.Token, perSecond: 50),
            Handler = new Count(this),
        });

    public int Refused => _refused;

    public Task SayAsync(ulong channel) => _rest.Messages.CreateAsync(new(channel), new ChannelMessage { Content = "hello" });

    public void Dispose() => _rest.Dispose();

    private sealed class Count(CountedClient client) : DelegatingHandler(new SocketsHttpHandler { UseProxy = false })
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests)
            {
                Interlocked.Increment(ref client._refused);
            }

            return answer;
        }
    }
}
