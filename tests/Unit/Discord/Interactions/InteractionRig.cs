using Guildhall.Discord;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Interactions;
using Guildhall.Tests.Unit.Discord.Rest;
using Guildhall.Tests.Unit.Fakes;

namespace Guildhall.Tests.Unit.Discord.Interactions;

/// <summary>A receiver on a virtual clock with Discord's rules on the other side: three seconds, one acknowledgement.</summary>
internal sealed class InteractionRig : IDisposable
{
    private readonly HashSet<string> _acknowledged = new(StringComparer.Ordinal);
    private readonly Func<InteractionContext, CancellationToken, Task> _handler;

    internal InteractionRig(Func<InteractionContext, CancellationToken, Task> handler, Func<Call, HttpResponseMessage?>? faults = null)
    {
        _handler = handler;
        Rig = new(async (call, cancellation) =>
        {
            if (Hanging > 0)
            {
                Hanging--;
                await Task.Delay(Timeout.Infinite, cancellation);
            }

            return faults?.Invoke(call) ?? Answer(call);
        });
        Logs = new();
        Receiver = new(Rig.Rest, new(), Rig.Time, Logs, (context, cancellation) => _handler(context, cancellation));
    }

    internal InteractionRig(Func<InteractionContext, Task> handler, Func<Call, HttpResponseMessage?>? faults = null)
        : this((context, _) => handler(context), faults)
    {
    }

    internal RestRig Rig { get; }

    /// <summary>How many calls from now on are never answered.</summary>
    internal int Hanging { get; set; }

    internal RecordedLogs Logs { get; }

    internal InteractionReceiver Receiver { get; }

    /// <summary>What was sent: acknowledgements by type, and everything else by method and path.</summary>
    internal string[] Sent => [.. Rig.Calls.Select(call => call.Path.EndsWith("/callback", StringComparison.Ordinal)
        ? $"ack {call.Json.GetProperty("type").GetInt32()}"
        : $"{call.Method.Method} {call.Path.Replace("webhooks/5/tok", "", StringComparison.Ordinal)}")];

    public void Dispose()
    {
        Receiver.Dispose();
        Rig.Dispose();
    }

    internal Interaction Make(InteractionType type = InteractionType.ApplicationCommand, double ageMs = 50, bool userInstall = false, int number = 0) => new()
    {
        Id = new(Snowflake<Interaction>.At(Rig.Time.GetUtcNow().AddMilliseconds(-ageMs)).Value + (ulong)number),
        ApplicationId = new(5),
        Type = type,
        Token = "tok",
        Data = new() { Id = new(3), Name = "roll" },
        User = new() { Id = new(9) },
        Message = type == InteractionType.MessageComponent ? new() { Id = new(4) } : null,
        AuthorizingIntegrationOwners = new Dictionary<string, Snowflake<object>>(StringComparer.Ordinal) { [userInstall ? "1" : "0"] = new(9) },
    };

    /// <summary>Does something after a time.</summary>
    internal async Task SlowlyAsync(int ms, Func<Task> act)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(ms), Rig.Time);
        await act();
    }

    internal Task ReceiveAsync(Interaction interaction) => Rig.FinishAsync(Receiver.ReceiveAsync(interaction));

    private HttpResponseMessage Answer(Call call)
    {
        if (!call.Path.EndsWith("/callback", StringComparison.Ordinal))
            return call.Method == HttpMethod.Delete ? new(System.Net.HttpStatusCode.NoContent) : RestRig.Json("""{"id":"1"}""");
        var id = call.Path.Split('/')[1];
        var known = Snowflake<Interaction>.TryParse(id, out var interaction);
        if (!known || Rig.Time.GetUtcNow() - interaction.CreatedAt > InteractionLimits.Acknowledge)
            return RestRig.Json("""{"code":10062,"message":"Unknown interaction"}""", System.Net.HttpStatusCode.NotFound);
        return _acknowledged.Add(id)
            ? new(System.Net.HttpStatusCode.NoContent)
            : RestRig.Json("""{"code":40060,"message":"Interaction has already been acknowledged."}""", System.Net.HttpStatusCode.BadRequest);
    }
}
