using System.IO.Compression;
using System.Net.WebSockets;
using System.Threading.Channels;

namespace Guildhall.Discord.Simulator.Gateway;

/// <summary>Writes frames to a socket one after the other, compressed in one stream where that was asked for.</summary>
internal sealed class SocketWriter(WebSocket socket, bool compress)
{
    private readonly Channel<byte[]> _out = Channel.CreateUnbounded<byte[]>(new() { SingleReader = true });

    public ChannelWriter<byte[]> Out => _out.Writer;

    /// <summary>Nothing goes out any more.</summary>
    public bool IsMute { get; set; }

    /// <summary>What the socket is closed with when everything is written; null where it is not.</summary>
    public (int Code, string Reason)? Closing { get; set; }

    public async Task RunAsync(CancellationToken stop)
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

            if (Closing is { } closing && socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync((WebSocketCloseStatus)Closing!.Value.Code, closing.Reason, stop);
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException)
        {
            // The client is gone.
        }
    }
}
