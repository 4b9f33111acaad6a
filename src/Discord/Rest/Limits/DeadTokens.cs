namespace Guildhall.Discord.Rest.Limits;

/// <summary>Webhooks that Discord no longer knows. Calling one again would count as an invalid request (R6).</summary>
internal sealed class DeadTokens
{
    private const int Most = 1000;

    private readonly Lock _lock = new();
    private readonly HashSet<string> _dead = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    internal bool Contains(string major)
    {
        lock (_lock)
            return _dead.Contains(major);
    }

    internal void Add(string major)
    {
        lock (_lock)
        {
            if (!_dead.Add(major))
                return;
            _order.Enqueue(major);
            if (_order.Count > Most)
                _dead.Remove(_order.Dequeue());
        }
    }
}
