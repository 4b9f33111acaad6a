using Guildhall.Discord.Gateway.Connecting;
using Guildhall.Discord.Gateway.Life;
using Guildhall.Discord.Gateway.Sending;

namespace Guildhall.Discord.Gateway;

/// <summary>One connection of a shard while it lasts, and why it ends: the first reason given counts.</summary>
internal sealed class ShardLink : IDisposable
{
    private static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(1);
    private readonly CancellationTokenSource _over;
    private readonly CancellationTokenSource _receiving = new();
    private readonly CancellationTokenRegistration _closing;
    private readonly Func<int> _closeCode;
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _lock = new();
    private readonly TimeProvider _time;
    private ConnectionEnd? _end;

    internal ShardLink(GatewayConnection connection, GatewayOptions options, TimeProvider time, Func<int> closeCode, CancellationToken stopping)
    {
        _closeCode = closeCode;
        _time = time;
        Connection = connection;
        Sender = new(connection, options.MaxUnsent, time);
        _over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        Token = _over.Token;
        _closing = Token.UnsafeRegister(static link => _ = ((ShardLink)link!).CloseAsync(), this);
    }

    /// <summary>The connection.</summary>
    internal GatewayConnection Connection { get; }

    /// <summary>What goes out over it.</summary>
    internal FrameSender Sender { get; }

    /// <summary>Canceled when it is over.</summary>
    internal CancellationToken Token { get; }

    /// <summary>Canceled when it is over and the other side was told: a canceled read tears the connection down, and nothing could be said any more.</summary>
    internal CancellationToken Receiving => _receiving.Token;

    /// <summary>Ends when the other side was told.</summary>
    internal Task Closed => _closed.Task;

    /// <summary>Whether it is over, and why.</summary>
    internal ConnectionEnd? End
    {
        get
        {
            lock (_lock)
                return _end;
        }
    }

    /// <summary>It is over.</summary>
    internal void Finish(ConnectionEnd end)
    {
        lock (_lock)
        {
            if (_end is not null)
                return;
            _end = end;
        }

        _over.Cancel();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _closing.Dispose();
        _over.Dispose();
        _receiving.Dispose();
        Sender.Dispose();
    }

    private async Task CloseAsync()
    {
        using var late = new CancellationTokenSource(CloseTimeout, _time);
        await Connection.CloseAsync(_closeCode(), late.Token);
        await _receiving.CancelAsync();
        _closed.TrySetResult();
    }
}
