using System.Net.WebSockets;

namespace Guildhall.Discord.Simulator.Gateway;

/// <summary>Reads what a client says, frame by frame.</summary>
internal sealed class FrameReader(WebSocket socket)
{
    private const int LargestFrame = 4_096;
    private readonly byte[] _buffer = new byte[LargestFrame + 1];
    private int _length;

    /// <summary>Whether the frame has more bytes than Discord takes; then the rest of it was not read.</summary>
    public bool IsTooLong => _length > LargestFrame;

    public ReadOnlyMemory<byte> Frame => _buffer.AsMemory(0, _length);

    /// <summary>Reads the next frame; false where the client closes.</summary>
    public async Task<bool> NextAsync(CancellationToken stop)
    {
        _length = 0;
        ValueWebSocketReceiveResult result;
        do
        {
            result = await socket.ReceiveAsync(_buffer.AsMemory(_length), stop);
            _length += result.Count;
        }
        while (!result.EndOfMessage && result.MessageType != WebSocketMessageType.Close && !IsTooLong);

        return result.MessageType != WebSocketMessageType.Close;
    }
}
