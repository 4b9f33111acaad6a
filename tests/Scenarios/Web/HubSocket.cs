using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace Guildhall.Tests.Scenarios.Web;

/// <summary>SignalR's JSON protocol by hand: text messages that end with the record separator.</summary>
internal sealed class HubSocket : IAsyncDisposable
{
    private const char End = '\u001e';
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ClientWebSocket _socket = new();
    private readonly Channel<JsonElement> _heard = Channel.CreateUnbounded<JsonElement>();
    private int _calls;

    public static async Task<HubSocket> ConnectAsync(Uri address, string? token)
    {
        var hub = new HubSocket();
        var query = token is null ? "" : $"?access_token={token}";
        await hub._socket.ConnectAsync(new($"ws://{address.Authority}/hubs/table{query}"), CancellationToken.None);
        await hub.SendAsync("""{"protocol":"json","version":1}""");
        _ = hub.ListenAsync();
        (await hub.NextAsync(_ => true)).EnumerateObject().ShouldBeEmpty("the handshake is accepted");
        return hub;
    }

    /// <summary>Calls a method of the hub and waits until it is done.</summary>
    public async Task<JsonElement> InvokeAsync(string method, params object[] arguments)
    {
        var id = $"{++_calls}";
        await SendAsync(JsonSerializer.Serialize(new { type = 1, invocationId = id, target = method, arguments }));
        return await NextAsync(message => message.TryGetProperty("invocationId", out var done) && done.GetString() == id);
    }

    /// <summary>The next event of a kind that satisfies; others are skipped.</summary>
    public async Task<JsonElement> EventAsync(string target, Func<JsonElement, bool>? where = null) => (await NextAsync(message =>
        message.TryGetProperty("target", out var name) && name.GetString() == target && where?.Invoke(message.GetProperty("arguments")[0]) != false))
        .GetProperty("arguments")[0];

    /// <summary>What was heard and not asked for so far.</summary>
    public IReadOnlyList<JsonElement> Unread()
    {
        var unread = new List<JsonElement>();
        while (_heard.Reader.TryRead(out var message))
        {
            unread.Add(message);
        }

        return unread;
    }

    public async ValueTask DisposeAsync()
    {
        if (_socket.State == WebSocketState.Open)
        {
            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, statusDescription: null, CancellationToken.None);
        }

        _socket.Dispose();
    }

    private async Task<JsonElement> NextAsync(Func<JsonElement, bool> wanted)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var message = await _heard.Reader.ReadAsync(patience.Token);
            if (wanted(message))
            {
                return message;
            }
        }
    }

    private Task SendAsync(string message) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(message + End), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private async Task ListenAsync()
    {
        var buffer = new byte[1 << 16];
        var text = new StringBuilder();
        try
        {
            while (await _socket.ReceiveAsync(buffer, CancellationToken.None) is { MessageType: WebSocketMessageType.Text } part)
            {
                text.Append(Encoding.UTF8.GetString(buffer, 0, part.Count));
                if (part.EndOfMessage)
                {
                    foreach (var message in text.ToString().Split(End, StringSplitOptions.RemoveEmptyEntries))
                    {
                        _heard.Writer.TryWrite(JsonDocument.Parse(message).RootElement);
                    }

                    text.Clear();
                }
            }

            _heard.Writer.TryComplete();
        }
        catch (Exception fault) when (fault is WebSocketException or ObjectDisposedException)
        {
            _heard.Writer.TryComplete(fault);
        }
    }
}
