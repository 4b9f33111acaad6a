using System.Collections.Concurrent;

namespace Guildhall.Discord.Simulator;

/// <summary>What a client did that Discord would hold against it, or that is not simulated.</summary>
internal sealed class Violations
{
    private readonly ConcurrentQueue<string> _log = new();

    public IReadOnlyList<string> All => [.. _log];

    public void Add(string kind, string detail) => _log.Enqueue($"{kind}: {detail}");
}
