using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator;

namespace Guildhall.Tests.Scenarios.Discord.Simulator;

/// <summary>A client written down by hand: what Discord's documentation says and nothing else, so that it shares no mistake with ours.</summary>
internal sealed class RawBot(SimulatedDiscord discord) : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);
    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[1_024 * 1_024];

    public HttpClient Rest { get; } = new(new SocketsHttpHandler { UseProxy = false })
    {
        BaseAddress = new($"{discord.ApiBaseUrl}/v10/"),
        DefaultRequestHeaders = { { "Authorization", $"Bot {discord.Token}" } },
    };

    public string SessionId { get; private set; } = "";

    /// <summary>Everything that came over the gateway.</summary>
    public List<JsonObject> Frames { get; } = [];

    public long Sequence { get; private set; }

    public int? CloseCode => (int?)_socket.CloseStatus;

    public async Task ConnectAsync(string query = "?v=10&encoding=json")
    {
        var address = (await Rest.GetFromJsonAsync<JsonObject>("gateway/bot"))!["url"]!.GetValue<string>();
        await _socket.ConnectAsync(new($"{address}/{query}"), CancellationToken.None);
    }

    public async Task IdentifyAsync(int intents = 513)
    {
        (await NextAsync())!["op"]!.GetValue<int>().ShouldBe(10);
        await SayAsync(new JsonObject { ["op"] = 2, ["d"] = new JsonObject { ["token"] = discord.Token, ["intents"] = intents, ["properties"] = new JsonObject() } });
        var ready = await ExpectAsync("READY");
        SessionId = ready["session_id"]!.GetValue<string>();
    }

    public Task SayAsync(JsonObject frame) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(frame.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    /// <summary>The data of the next event of that name.</summary>
    public async Task<JsonObject> ExpectAsync(string name)
    {
        while (await NextAsync() is { } frame)
        {
            if ((string?)frame["t"] == name)
            {
                return frame["d"]!.AsObject();
            }
        }

        throw new InvalidOperationException($"The connection was closed ({CloseCode}) before {name} came.");
    }

    /// <summary>Reads until a heartbeat is acknowledged.</summary>
    public async Task NextAckAsync()
    {
        while ((int?)(await NextAsync())?["op"] is not 11)
        {
            // Events come between.
        }
    }

    /// <summary>The next frame; null where the connection was closed.</summary>
    public async Task<JsonObject?> NextAsync()
    {
        using var limit = new CancellationTokenSource(_patience);
        var length = 0;
        ValueWebSocketReceiveResult result;
        do
        {
            result = await _socket.ReceiveAsync(_buffer.AsMemory(length), limit.Token);
            length += result.Count;
        }
        while (!result.EndOfMessage);

        if (result.MessageType == WebSocketMessageType.Close)
        {
            return null;
        }

        var frame = JsonNode.Parse(_buffer.AsSpan(0, length))!.AsObject();
        Frames.Add(frame);
        Sequence = (long?)frame["s"] ?? Sequence;
        return frame;
    }

    public Task<HttpResponseMessage> AnswerAsync(JsonObject interaction, JsonObject response) => Rest.PostAsync(
        $"interactions/{(string?)interaction["id"]}/{(string?)interaction["token"]}/callback", JsonContent.Create(response));

    public ValueTask DisposeAsync()
    {
        _socket.Abort();
        _socket.Dispose();
        Rest.Dispose();
        return default;
    }
}
