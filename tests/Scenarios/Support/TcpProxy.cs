using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Guildhall.Tests.Scenarios.Support;

/// <summary>The way to a server of this machine, which can be cut, held up and slowed down.</summary>
internal sealed class TcpProxy : IAsyncDisposable
{
    private const int ChunkBytes = 64 * 1_024;
    private static readonly TimeSpan HeldFor = TimeSpan.FromMilliseconds(5);

    private readonly Socket _listener = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly ConcurrentDictionary<Socket, bool> _open = new();
    private readonly CancellationTokenSource _over = new();
    private readonly int _target;
    private readonly Task _accepting;
    private long _delay;
    private volatile bool _isStalled;

    /// <summary>A way to a port of 127.0.0.1, from another one.</summary>
    public TcpProxy(int target)
    {
        _target = target;
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen();
        Port = ((IPEndPoint)_listener.LocalEndPoint!).Port;
        _accepting = AcceptAsync();
    }

    public int Port { get; }

    /// <summary>Whether nothing comes through, in either direction, while connections stand.</summary>
    public bool IsStalled
    {
        get => _isStalled;
        set => _isStalled = value;
    }

    /// <summary>How much later everything arrives, each way.</summary>
    public TimeSpan Delay
    {
        get => new(Interlocked.Read(ref _delay));
        set => Interlocked.Exchange(ref _delay, value.Ticks);
    }

    /// <summary>Resets every connection; new ones are let through.</summary>
    public void Cut()
    {
        foreach (var socket in _open.Keys)
        {
            Reset(socket);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        _listener.Dispose();
        Cut();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _over.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_over.IsCancellationRequested)
        {
            var client = await _listener.AcceptAsync(_over.Token);
            _ = CarryAsync(client);
        }
    }

    private async Task CarryAsync(Socket client)
    {
        var server = new Socket(SocketType.Stream, ProtocolType.Tcp);
        (client.NoDelay, server.NoDelay) = (true, true);
        (_open[client], _open[server]) = (true, true);
        try
        {
            await server.ConnectAsync(new IPEndPoint(IPAddress.Loopback, _target), _over.Token);
            await Task.WhenAll(PumpAsync(client, server), PumpAsync(server, client));
        }
        catch (Exception broken) when (broken is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // Whoever is at the other end finds out by itself.
        }
        finally
        {
            Reset(client);
            Reset(server);
        }
    }

    private async Task PumpAsync(Socket from, Socket to)
    {
        var buffer = new byte[ChunkBytes];
        try
        {
            while (await from.ReceiveAsync(buffer, _over.Token) is > 0 and var count)
            {
                if (Delay is { Ticks: > 0 } late)
                {
                    await Task.Delay(late, _over.Token);
                }

                while (IsStalled)
                {
                    await Task.Delay(HeldFor, _over.Token);
                }

                for (var sent = 0; sent < count;)
                {
                    sent += await to.SendAsync(buffer.AsMemory(sent, count - sent), _over.Token);
                }
            }

            to.Shutdown(SocketShutdown.Send);
        }
        catch
        {
            Reset(from);
            Reset(to);
            throw;
        }
    }

    private void Reset(Socket socket)
    {
        if (_open.TryRemove(socket, out _))
        {
            socket.LingerState = new(enable: true, seconds: 0);
            socket.Dispose();
        }
    }
}
