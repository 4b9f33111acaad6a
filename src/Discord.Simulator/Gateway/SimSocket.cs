using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Guildhall.Discord.Simulator.Gateway;

/// <summary>One connection of a client: what it says, and what it is sent, compressed where it asked for that.</summary>
internal sealed class SimSocket(WebSocket socket, bool compress, string? version, GatewayHub hub)
{
    private static readonly byte[] _ack = """{"t":null,"s":null,"op":11,"d":null}"""u8.ToArray();
    private readonly FrameLimit _limit = new();
    private readonly SocketWriter _writer = new(socket, compress);
    private readonly BeatWatch _beats = new(hub.Options);
    private SimSession? _session;

    /// <summary>Nothing goes out and nothing is answered any more, though the socket stays open: a half-open connection.</summary>
    public bool IsMute { get => _writer.IsMute; set => _writer.IsMute = value; }

    public async Task RunAsync(CancellationToken stop)
    {
        if (!IdentifyJudge.IsVersion(version))
        {
            Fault(4012, "Invalid API version.");
        }

        var sending = _writer.RunAsync(stop);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var watching = _beats.WatchAsync(() => _session is { } session && TimeOut(session), ended.Token);
        Say(hub.OpensWithReconnect
            ? """{"t":null,"s":null,"op":7,"d":null}"""
            : $$"""{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":{{hub.Options.HeartbeatIntervalMs}},"_trace":[]} }""");
        try
        {
            await ReadAsync(stop);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException)
        {
            // The client is gone.
        }

        if (_session?.Detach(_writer.Out, hub.Options.Time.GetUtcNow()) == true
            && socket.CloseStatus is WebSocketCloseStatus.NormalClosure or WebSocketCloseStatus.EndpointUnavailable)
        {
            hub.Forget(_session);
        }

        _writer.Out.TryComplete();
        await ended.CancelAsync();
        await sending;
        await watching;
    }

    public void Say(string frame) => _writer.Out.TryWrite(Encoding.UTF8.GetBytes(frame));

    /// <summary>Closes after what is on its way.</summary>
    public void Close(int code, string reason)
    {
        _writer.Closing = (code, reason);
        _writer.Out.TryComplete();
    }

    /// <summary>Breaks the connection without a word.</summary>
    public void Drop() => socket.Abort();

    private async Task ReadAsync(CancellationToken stop)
    {
        var reader = new FrameReader(socket);
        while (await reader.NextAsync(stop))
        {
            if (reader.IsTooLong)
            {
                Fault(4002, "Error while decoding payload.");
                return;
            }

            if (!_limit.Take(hub.Options.Time.GetUtcNow()))
            {
                Fault(4008, "You are being rate limited.");
                return;
            }

            if (!IsMute && !Take(reader.Frame))
            {
                return;
            }
        }
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
                1 => Done(Acknowledge),
                2 => Identify(data),
                6 => Resume(data),
                3 or 4 or 8 or 31 or 43 when _session is null => Fault(4003, "Not authenticated."),
                8 => Done(() => hub.Greeting.SendMembers(_session!, data)),
                3 or 4 or 31 or 43 => true,
                _ => Fault(4001, "Unknown opcode."),
            };
        }
        catch (Exception strange) when (strange is JsonException or InvalidOperationException or KeyNotFoundException or FormatException
            or OverflowException or ArgumentException or IndexOutOfRangeException)
        {
            return Fault(4002, "Error while decoding payload.");
        }
    }

    private bool TimeOut(SimSession session)
    {
        if (session.Detach(_writer.Out, hub.Options.Time.GetUtcNow()))
        {
            hub.Forget(session);
        }

        Fault(4009, "Session timed out.");
        return true;
    }

    private void Acknowledge()
    {
        _beats.Note();
        _writer.Out.TryWrite(_ack);
    }

    private static bool Done(Action act)
    {
        act();
        return true;
    }

    private bool Identify(JsonElement data)
    {
        if (_session is not null)
        {
            return Fault(4005, "Already authenticated.");
        }

        var (code, reason) = hub.Judge.Of(data, out var intents, out var shard, out var shards);
        if (code != 0)
        {
            return Fault(code, reason);
        }

        if (!hub.NoteIdentify(shard))
        {
            return Invalidate();
        }

        _session = hub.Make(intents, shard, shards);
        _session.Attach(_writer.Out);
        hub.Greeting.Greet(_session);
        return true;
    }

    private bool Resume(JsonElement data)
    {
        if (_session is not null)
        {
            return Fault(4005, "Already authenticated.");
        }

        if (!hub.Judge.IsToken(data))
        {
            return Fault(4004, "Authentication failed.");
        }

        if (hub.Resumable(data) is not { } session)
        {
            return Invalidate();
        }

        var sequence = data.GetProperty("seq").GetInt64();
        if (sequence > session.Sequence)
        {
            return Fault(4007, "Invalid seq.");
        }

        if (!session.TryResume(sequence, _writer.Out))
        {
            return Invalidate();
        }

        _session = session;
        hub.NoteResume();
        return true;
    }

    private bool Invalidate() => Done(() => Say("""{"t":null,"s":null,"op":9,"d":false}"""));

    private bool Fault(int code, string reason)
    {
        hub.NoteFault(code, reason);
        Close(code, reason);
        return false;
    }
}
