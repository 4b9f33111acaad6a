using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace Guildhall.Discord.Simulator.Gateway;

/// <summary>One connection of a client: what it says, and what it is sent, compressed where it asked for that.</summary>
internal sealed class SimSocket(WebSocket socket, bool compress, GatewayHub hub)
{
    private const int LargestFrame = 4_096;
    private const int FramesPerMinute = 120;
    private static readonly byte[] _ack = """{"t":null,"s":null,"op":11,"d":null}"""u8.ToArray();
    private readonly Channel<byte[]> _out = Channel.CreateUnbounded<byte[]>(new() { SingleReader = true });
    private readonly Queue<DateTimeOffset> _said = new();
    private SimSession? _session;
    private (int Code, string Reason)? _closing;

    public SimSession? Session => _session;

    /// <summary>Nothing goes out and nothing is answered any more, though the socket stays open: a half-open connection.</summary>
    public bool IsMute { get; set; }

    public ChannelWriter<byte[]> Out => _out.Writer;

    public async Task RunAsync(CancellationToken stop)
    {
        var sending = SendAsync(stop);
        if (hub.OpensWithReconnect)
        {
            Say("""{"t":null,"s":null,"op":7,"d":null}""");
        }
        else
        {
            Say($$"""{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":{{hub.Options.HeartbeatIntervalMs}},"_trace":[]} }""");
        }

        try
        {
            await ReadAsync(stop);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException)
        {
            // The client is gone.
        }

        if (_session is { } session)
        {
            session.Detach(_out.Writer);
            if (socket.CloseStatus is WebSocketCloseStatus.NormalClosure or WebSocketCloseStatus.EndpointUnavailable)
            {
                hub.Forget(session);
            }
        }

        _out.Writer.TryComplete();
        await sending;
    }

    public void Say(string frame) => _out.Writer.TryWrite(Encoding.UTF8.GetBytes(frame));

    /// <summary>Closes after what is on its way.</summary>
    public void Close(int code, string reason)
    {
        _closing = (code, reason);
        _out.Writer.TryComplete();
    }

    /// <summary>Breaks the connection without a word.</summary>
    public void Drop() => socket.Abort();

    private async Task ReadAsync(CancellationToken stop)
    {
        var buffer = new byte[LargestFrame + 1];
        while (true)
        {
            var length = 0;
            ValueWebSocketReceiveResult result;
            do
            {
                if (length > LargestFrame)
                {
                    Fault(4002, "Error while decoding payload.");
                    return;
                }

                result = await socket.ReceiveAsync(buffer.AsMemory(length), stop);
                length += result.Count;
            }
            while (!result.EndOfMessage && result.MessageType != WebSocketMessageType.Close);

            if (result.MessageType == WebSocketMessageType.Close)
            {
                return;
            }

            if (length > LargestFrame)
            {
                Fault(4002, "Error while decoding payload.");
                return;
            }

            if (!IsWithinLimit())
            {
                Fault(4008, "You are being rate limited.");
                return;
            }

            if (!IsMute && !Take(buffer.AsMemory(0, length)))
            {
                return;
            }
        }
    }

    private bool IsWithinLimit()
    {
        var now = hub.Options.Time.GetUtcNow();
        while (_said.TryPeek(out var oldest) && now - oldest >= TimeSpan.FromMinutes(1))
        {
            _said.Dequeue();
        }

        _said.Enqueue(now);
        return _said.Count <= FramesPerMinute;
    }

    private bool Take(ReadOnlyMemory<byte> frame)
    {
        try
        {
            using var json = JsonDocument.Parse(frame);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("op", out var op) || op.ValueKind != JsonValueKind.Number)
            {
                return Fault(4002, "Error while decoding payload.");
            }

            var data = root.TryGetProperty("d", out var found) ? found : default;
            return op.GetInt32() switch
            {
                1 => Acknowledge(),
                2 => Identify(data),
                6 => Resume(data),
                3 or 4 or 8 or 31 or 43 when _session is null => Fault(4003, "Not authenticated."),
                8 => RequestMembers(data),
                3 or 4 or 31 or 43 => true,
                _ => Fault(4001, "Unknown opcode."),
            };
        }
        catch (Exception strange) when (strange is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return Fault(4002, "Error while decoding payload.");
        }
    }

    private bool Acknowledge()
    {
        _out.Writer.TryWrite(_ack);
        return true;
    }

    private bool Identify(JsonElement data)
    {
        if (_session is not null)
        {
            return Fault(4005, "Already authenticated.");
        }

        var (code, reason) = hub.Judge(data, out var intents, out var shard, out var shards);
        if (code != 0)
        {
            return Fault(code, reason);
        }

        if (!hub.NoteIdentify(shard))
        {
            Say("""{"t":null,"s":null,"op":9,"d":false}""");
            return true;
        }

        _session = hub.Begin(intents, shard, shards);
        _session.Attach(_out.Writer);
        hub.Greet(_session);
        return true;
    }

    private bool Resume(JsonElement data)
    {
        if (data.GetProperty("token").GetString() != hub.Options.Token)
        {
            return Fault(4004, "Authentication failed.");
        }

        if (hub.RefusesResume || hub.Find(data.GetProperty("session_id").GetString()!) is not { } session || !session.TryResume(data.GetProperty("seq").GetInt64(), _out.Writer))
        {
            Say("""{"t":null,"s":null,"op":9,"d":false}""");
            return true;
        }

        _session = session;
        hub.NoteResume();
        return true;
    }

    private bool RequestMembers(JsonElement data)
    {
        hub.SendMembers(_session!, data);
        return true;
    }

    private bool Fault(int code, string reason)
    {
        Close(code, reason);
        return false;
    }

    private async Task SendAsync(CancellationToken stop)
    {
        using var packed = new MemoryStream();
        await using var zlib = compress ? new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true) : null;
        try
        {
            await foreach (var frame in _out.Reader.ReadAllAsync(stop))
            {
                if (IsMute)
                {
                    continue;
                }

                if (zlib is null)
                {
                    await socket.SendAsync(frame.AsMemory(), WebSocketMessageType.Text, endOfMessage: true, stop);
                    continue;
                }

                packed.SetLength(0);
                zlib.Write(frame);
                zlib.Flush();
                await socket.SendAsync(packed.GetBuffer().AsMemory(0, (int)packed.Length), WebSocketMessageType.Binary, endOfMessage: true, stop);
            }

            if (_closing is { } closing && socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync((WebSocketCloseStatus)_closing!.Value.Code, closing.Reason, stop);
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException)
        {
            // The client is gone.
        }
    }
}
