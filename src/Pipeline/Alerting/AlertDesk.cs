using Guildhall.Core.Watching;
using Microsoft.Extensions.Logging;

namespace Guildhall.Pipeline.Alerting;

/// <summary>Decides what is said of alerts: each once in a while, however often it is raised, and that it is over if it was said at all.</summary>
public sealed class AlertDesk(AlertSender sender, AlertOptions options, TimeProvider clock, ILogger<AlertDesk> log) : IAlerts
{
    private const int Most = 256;
    private const int LongestText = 1_500;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Known> _known = new(StringComparer.Ordinal);

    /// <summary>How many alerts are not over.</summary>
    public int Active
    {
        get
        {
            lock (_lock)
            {
                return _known.Values.Count(known => known.IsActive);
            }
        }
    }

    /// <inheritdoc/>
    public void Raise(string key, string text)
    {
        var clipped = text.Length <= LongestText ? text : $"{text.AsSpan(0, LongestText)}…";
        lock (_lock)
        {
            if (KnownOf(key) is not { } known)
            {
                log.TooMany(Most, key);
                return;
            }

            known.IsActive = true;
            if (clock.GetUtcNow() - known.SaidAt < options.Repeat)
            {
                return;
            }

            (known.SaidAt, known.IsTold) = (clock.GetUtcNow(), true);
        }

        log.Raised(key, clipped);
        sender.Post($"🔴 **{key}**: {clipped}");
    }

    /// <inheritdoc/>
    public void Resolve(string key)
    {
        lock (_lock)
        {
            if (!_known.TryGetValue(key, out var known) || !known.IsActive)
            {
                return;
            }

            known.IsActive = false;
            if (!known.IsTold)
            {
                return;
            }

            known.IsTold = false;
        }

        log.Resolved(key);
        sender.Post($"🟢 **{key}** is over.");
    }

    /// <summary>It is somebody else's matter from now on, over or not: nothing is said.</summary>
    public void Leave(string key)
    {
        lock (_lock)
        {
            if (_known.TryGetValue(key, out var known))
            {
                (known.IsActive, known.IsTold) = (false, false);
            }
        }
    }

    private Known? KnownOf(string key)
    {
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        if (_known.Count >= Most)
        {
            // What is over and would be said again anyhow need not be remembered.
            var since = clock.GetUtcNow() - options.Repeat;
            foreach (var old in _known.Where(one => !one.Value.IsActive && one.Value.SaidAt <= since).Select(one => one.Key).ToList())
            {
                _known.Remove(old);
            }
        }

        return _known.Count >= Most ? null : _known[key] = new();
    }

    private sealed class Known
    {
        public bool IsActive { get; set; }

        /// <summary>Whether it was said since it began.</summary>
        public bool IsTold { get; set; }

        public DateTimeOffset SaidAt { get; set; } = DateTimeOffset.MinValue;
    }
}
