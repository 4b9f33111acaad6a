namespace Guildhall.Discord.Simulator.Rest;

/// <summary>Counts what a bot is refused (401, 403 and 429): who asks wrongly too often is shut out by what stands before Discord.</summary>
internal sealed class InvalidRequests(SimulatorOptions options)
{
    private static readonly TimeSpan _window = TimeSpan.FromMinutes(10);
    private readonly Lock _lock = new();
    private readonly Queue<DateTimeOffset> _refused = [];

    /// <summary>For how long the bot is shut out; null where it is not.</summary>
    public TimeSpan? ShutOutFor()
    {
        lock (_lock)
        {
            var now = options.Time.GetUtcNow();
            while (_refused.TryPeek(out var oldest) && now - oldest >= _window)
            {
                _refused.Dequeue();
            }

            return _refused.Count >= options.InvalidPerTenMinutes ? _refused.Peek() + _window - now : null;
        }
    }

    /// <summary>Counts an answer; a 429 of a limit that others used up is not the bot's fault.</summary>
    public void Note(HttpResponse answer)
    {
        if (answer.StatusCode is not (401 or 403 or 429) || answer.Headers["X-RateLimit-Scope"] == "shared")
        {
            return;
        }

        lock (_lock)
        {
            _refused.Enqueue(options.Time.GetUtcNow());
        }
    }
}
