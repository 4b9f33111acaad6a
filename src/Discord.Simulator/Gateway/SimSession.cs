using System.Text;
using System.Threading.Channels;

namespace Guildhall.Discord.Simulator.Gateway;

/// <summary>A session: its events are numbered and kept for a resume, whichever socket carries them at the time.</summary>
internal sealed class SimSession(string id, int intents, int shard, int shards, int kept)
{
    private readonly Lock _lock = new();
    private readonly Queue<(long Sequence, byte[] Frame)> _buffer = new();
    private long _sequence;
    private ChannelWriter<byte[]>? _socket;
    private DateTimeOffset? _detachedAt;
    private bool _ended;

    public string Id => id;

    /// <summary>When all members of a guild were last asked for.</summary>
    public Dictionary<ulong, DateTimeOffset> AskedForMembers { get; } = [];

    public int Intents => intents;

    public int Shard => shard;

    public int Shards => shards;

    public long Sequence
    {
        get
        {
            lock (_lock)
            {
                return _sequence;
            }
        }
    }

    public bool IsConnected
    {
        get
        {
            lock (_lock)
            {
                return _socket is not null;
            }
        }
    }

    /// <summary>Sends an event; false where the session is over, so that nobody will ever hear of it.</summary>
    /// <param name="data">UTF-8 JSON.</param>
    public bool Publish(string name, ReadOnlySpan<byte> data)
    {
        lock (_lock)
        {
            if (_ended)
            {
                return false;
            }

            var sequence = ++_sequence;
            var head = Encoding.UTF8.GetBytes($"{{\"t\":\"{name}\",\"s\":{sequence},\"op\":0,\"d\":");
            var frame = new byte[head.Length + data.Length + 1];
            head.CopyTo(frame, 0);
            data.CopyTo(frame.AsSpan(head.Length));
            frame[^1] = (byte)'}';
            _buffer.Enqueue((sequence, frame));
            if (_buffer.Count > kept)
            {
                _buffer.Dequeue();
            }

            _socket?.TryWrite(frame);
            return true;
        }
    }

    /// <summary>Ends it: what was sent is still on its way, and nothing comes after.</summary>
    public void End()
    {
        lock (_lock)
        {
            _ended = true;
        }
    }

    /// <summary>Sends a frame that is made for the next number, and keeps it for no resume.</summary>
    public void Say(Func<long, byte[]> frame)
    {
        lock (_lock)
        {
            _socket?.TryWrite(frame(++_sequence));
        }
    }

    /// <summary>Lets a socket carry the session from now on.</summary>
    public void Attach(ChannelWriter<byte[]> socket)
    {
        lock (_lock)
        {
            _socket = socket;
        }
    }

    /// <summary>Sends what came after a number again, then RESUMED; false where some of it is gone, or the session is over.</summary>
    public bool TryResume(long after, ChannelWriter<byte[]> socket)
    {
        lock (_lock)
        {
            if (_ended || after > _sequence || (_buffer.TryPeek(out var oldest) && oldest.Sequence > after + 1))
            {
                return false;
            }

            foreach (var (sequence, frame) in _buffer)
            {
                if (sequence > after)
                {
                    socket.TryWrite(frame);
                }
            }

            _socket = socket;
            _detachedAt = null;
        }

        Publish("RESUMED", """{"_trace":[]}"""u8);
        return true;
    }

    /// <summary>Whether it was without a connection for too long.</summary>
    public bool IsExpired(DateTimeOffset now, TimeSpan window)
    {
        lock (_lock)
        {
            return _detachedAt is { } at && now - at > window;
        }
    }

    /// <summary>Takes a connection's end; false where another one carries the session by now.</summary>
    public bool Detach(ChannelWriter<byte[]> socket, DateTimeOffset now)
    {
        lock (_lock)
        {
            if (_socket != socket)
            {
                return false;
            }

            _detachedAt = now;
            _socket = null;
            return true;
        }
    }
}
