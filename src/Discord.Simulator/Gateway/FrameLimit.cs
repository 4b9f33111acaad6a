namespace Guildhall.Discord.Simulator.Gateway;

/// <summary>A client may say 120 things a minute.</summary>
internal sealed class FrameLimit
{
    private const int FramesPerMinute = 120;
    private readonly Queue<DateTimeOffset> _said = new();

    /// <summary>Counts a frame; false where it is one too many.</summary>
    public bool Take(DateTimeOffset now)
    {
        while (_said.TryPeek(out var oldest) && now - oldest >= TimeSpan.FromMinutes(1))
        {
            _said.Dequeue();
        }

        _said.Enqueue(now);
        return _said.Count <= FramesPerMinute;
    }
}
