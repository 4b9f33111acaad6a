using Guildhall.Core.Watching;

namespace Guildhall.Tests.Scenarios.Backups;

/// <summary>Remembers what is wrong.</summary>
internal sealed class RecordedAlerts : IAlerts
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _raised = new(StringComparer.Ordinal);

    public string? TextOf(string key)
    {
        lock (_lock)
        {
            return _raised.GetValueOrDefault(key);
        }
    }

    public void Raise(string key, string text)
    {
        lock (_lock)
        {
            _raised[key] = text;
        }
    }

    public void Resolve(string key)
    {
        lock (_lock)
        {
            _raised.Remove(key);
        }
    }
}
