using System.Net.WebSockets;

namespace Guildhall.Discord.Gateway.Connecting;

/// <summary>One connection: whole frames of JSON come out of it, whole frames go into it. Ends once; a shard makes another.</summary>
internal sealed class GatewayConnection : IDisposable
{
    private const string Encoding = "json";
    private const int Version = 10;

    private readonly ClientWebSocket _socket = new();
    private readonly FrameBuffer _raw;
    private readonly FrameBuffer? _json;
    private readonly Inflater? _inflater;

    internal GatewayConnection(bool compress, int maxFrameBytes)
    {
        // Heartbeats are ours to send: pings of the socket would keep a dead session looking alive.
        _socket.Options.KeepAliveInterval = TimeSpan.Zero;
        _raw = new(maxFrameBytes);
        if (!compress)
            return;
        _json = new(maxFrameBytes);
        _inflater = new();
    }

    /// <summary>The code Discord closed with; null while it has not, or where it gave none.</summary>
    internal int? CloseCode => (int?)_socket.CloseStatus;

    /// <summary>The address with version, encoding and compression, the same for every connection of a session (G5).</summary>
    internal static Uri AddressOf(string url, bool compress)
    {
        var address = new UriBuilder(url) { Query = $"v={Version}&encoding={Encoding}{(compress ? "&compress=zlib-stream" : "")}" };
        if (address.Path.Length == 0)
            address.Path = "/";
        return address.Uri;
    }

    /// <summary>Connects.</summary>
    internal Task ConnectAsync(Uri address, CancellationToken cancellation) => _socket.ConnectAsync(address, cancellation);

    /// <summary>The next frame; empty where Discord closed the connection. Valid until the next call.</summary>
    /// <exception cref="WebSocketException">The connection broke.</exception>
    /// <exception cref="InvalidDataException">What came is not compressed as agreed, or too large.</exception>
    internal async ValueTask<ReadOnlyMemory<byte>> ReceiveAsync(CancellationToken cancellation)
    {
        _raw.Clear();
        do
        {
            ValueWebSocketReceiveResult part;
            do
            {
                part = await _socket.ReceiveAsync(_raw.FreeMemory(), cancellation);
                if (part.MessageType == WebSocketMessageType.Close)
                    return default;
                _raw.Advance(part.Count);
            }
            while (!part.EndOfMessage);
        }
        while (_inflater is not null && !_raw.Written.Span.EndsWith(Inflater.End));
        if (_inflater is null)
            return _raw.Written;
        _json!.Clear();
        _inflater.Inflate(_raw.Written, _json);
        return _json.Written;
    }

    /// <summary>Sends a frame; one at a time.</summary>
    internal ValueTask SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellation) =>
        _socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, cancellation);

    /// <summary>Closes with a code, and waits for no answer. A connection that is broken already stays broken.</summary>
    /// <param name="code">1000 ends the session; any of 4000 and above keeps it (G21).</param>
    internal async Task CloseAsync(int code, CancellationToken cancellation)
    {
        try
        {
            if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, cancellation);
        }
        catch (Exception broken) when (broken is WebSocketException or OperationCanceledException or InvalidOperationException or IOException)
        {
            // It ended by itself in between.
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _socket.Dispose();
        _inflater?.Dispose();
        _json?.Dispose();
        _raw.Dispose();
    }
}
