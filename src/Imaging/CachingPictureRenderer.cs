using Guildhall.Core.Drawings;

namespace Guildhall.Imaging;

/// <summary>Remembers the pictures asked for last, so that one that many look at is drawn once, even when they ask at once.</summary>
public sealed class CachingPictureRenderer : IPictureRenderer
{
    /// <summary>What is kept where nothing else is said: 32 MiB.</summary>
    public const long DefaultCapacity = 32L << 20;

    private const long MaxCapacity = 1L << 30;

    private readonly IPictureRenderer _inner;
    private readonly long _capacity;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _latestFirst = [];
    private long _bytes;

    /// <summary>A renderer with an empty memory.</summary>
    /// <param name="inner">Who draws.</param>
    /// <param name="capacity">How many bytes of pictures are kept: 0 to 1 GiB; 32 MiB holds some thousand maps.</param>
    public CachingPictureRenderer(IPictureRenderer inner, long capacity = DefaultCapacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(capacity, MaxCapacity);
        (_inner, _capacity) = (inner, capacity);
    }

    /// <summary>How many bytes of pictures are kept now.</summary>
    public long Bytes
    {
        get
        {
            lock (_lock)
            {
                return _bytes;
            }
        }
    }

    /// <inheritdoc/>
    public byte[] Render(Drawing drawing)
    {
        var entry = Find(drawing);
        try
        {
            var picture = entry.Picture.Value;
            Keep(entry, picture.Length);
            return picture;
        }
        catch
        {
            Forget(entry);
            throw;
        }
    }

    private Entry Find(Drawing drawing)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(drawing.Hash, out var known))
            {
                _latestFirst.Remove(known);
                _latestFirst.AddFirst(known);
                return known.Value;
            }

            var entry = new Entry(drawing.Hash, new Lazy<byte[]>(() => _inner.Render(drawing)));
            _entries.Add(entry.Hash, _latestFirst.AddFirst(entry));
            return entry;
        }
    }

    private void Keep(Entry entry, long size)
    {
        lock (_lock)
        {
            if (entry.Size is not null || !_entries.ContainsKey(entry.Hash))
            {
                return;
            }

            entry.Size = size;
            _bytes += size;
            while (_bytes > _capacity && _latestFirst.Last is { } oldest)
            {
                Remove(oldest);
            }
        }
    }

    private void Forget(Entry entry)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(entry.Hash, out var node) && node.Value == entry)
            {
                Remove(node);
            }
        }
    }

    private void Remove(LinkedListNode<Entry> node)
    {
        _latestFirst.Remove(node);
        _entries.Remove(node.Value.Hash);
        _bytes -= node.Value.Size ?? 0;
    }

    private sealed class Entry(string hash, Lazy<byte[]> picture)
    {
        public string Hash => hash;

        public Lazy<byte[]> Picture => picture;

        /// <summary>Null until the picture is drawn.</summary>
        public long? Size { get; set; }
    }
}
