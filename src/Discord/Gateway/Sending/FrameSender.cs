using System.Threading.Channels;
using Guildhall.Discord.Gateway.Connecting;
using Guildhall.Discord.Gateway.Errors;

namespace Guildhall.Discord.Gateway.Sending;

/// <summary>Everything that goes out over one connection: one frame at a time, ordinary ones within the limit, urgent ones past those that wait.</summary>
internal sealed class FrameSender(GatewayConnection connection, int maxUnsent, TimeProvider time) : IDisposable
{
    private readonly Channel<byte[]> _waiting = Channel.CreateBounded<byte[]>(new BoundedChannelOptions(maxUnsent) { SingleReader = true });
    private readonly SemaphoreSlim _wire = new(1, 1);
    private readonly SendWindow _window = new(time);

    /// <summary>How many frames wait.</summary>
    internal int Waiting => _waiting.Reader.Count;

    /// <summary>Adds an ordinary frame.</summary>
    /// <exception cref="FrameTooLargeException">It is longer than Discord reads.</exception>
    /// <exception cref="SendQueueFullException">Too many wait.</exception>
    internal void Post(byte[] frame)
    {
        if (frame.Length > SendWindow.LargestFrame)
            throw new FrameTooLargeException(frame.Length);
        if (!_waiting.Writer.TryWrite(frame))
            throw new SendQueueFullException(Waiting);
    }

    /// <summary>Sends a heartbeat, an identify or a resume at once.</summary>
    internal async Task SendUrgentAsync(byte[] frame, CancellationToken cancellation)
    {
        await _wire.WaitAsync(cancellation);
        try
        {
            _window.Note();
            await connection.SendAsync(frame, cancellation);
        }
        finally
        {
            _wire.Release();
        }
    }

    /// <summary>Sends what waits, until the connection ends.</summary>
    internal async Task RunAsync(CancellationToken cancellation)
    {
        await foreach (var frame in _waiting.Reader.ReadAllAsync(cancellation))
        {
            while (!await TrySendAsync(frame, cancellation))
                await Task.Delay(await WaitAsync(cancellation), time, cancellation);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _wire.Dispose();

    private async Task<bool> TrySendAsync(byte[] frame, CancellationToken cancellation)
    {
        await _wire.WaitAsync(cancellation);
        try
        {
            if (_window.Wait() > TimeSpan.Zero)
                return false;
            _window.Note();
            await connection.SendAsync(frame, cancellation);
            return true;
        }
        finally
        {
            _wire.Release();
        }
    }

    private async Task<TimeSpan> WaitAsync(CancellationToken cancellation)
    {
        await _wire.WaitAsync(cancellation);
        try
        {
            var wait = _window.Wait();
            return wait > TimeSpan.Zero ? wait + TimeSpan.FromMilliseconds(1) : TimeSpan.FromMilliseconds(1);
        }
        finally
        {
            _wire.Release();
        }
    }
}
