using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>Messages by the nonce that they were enforced with, "in the past few minutes" as Discord has it. Call with the world's lock held.</summary>
internal sealed class Nonces(TimeProvider time)
{
    private static readonly TimeSpan _kept = TimeSpan.FromMinutes(5);
    private readonly Dictionary<string, SimMessage> _messages = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, DateTimeOffset At)> _byAge = [];

    public SimMessage? Find(string key)
    {
        while (_byAge.TryPeek(out var oldest) && time.GetUtcNow() - oldest.At > _kept)
        {
            _messages.Remove(_byAge.Dequeue().Key);
        }

        return _messages.GetValueOrDefault(key);
    }

    public void Add(string key, SimMessage message)
    {
        _messages[key] = message;
        _byAge.Enqueue((key, time.GetUtcNow()));
    }
}
