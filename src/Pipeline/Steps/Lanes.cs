using Guildhall.Core.Commands;

namespace Guildhall.Pipeline.Steps;

/// <summary>Who has the same key goes one after another, in the order of arrival; lanes exist only while somebody is in them.</summary>
internal sealed class Lanes(PipelineOptions options)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(Scope Scope, string Key), Queue<TaskCompletionSource>> _lanes = [];

    /// <summary>How many lanes are in use.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _lanes.Count;
            }
        }
    }

    /// <summary>How many wait for their turn, in all lanes.</summary>
    public int Waiting
    {
        get
        {
            lock (_lock)
            {
                return _lanes.Values.Sum(lane => lane.Count);
            }
        }
    }

    /// <summary>Waits for one's turn; false where too many wait already. Whoever got true must leave.</summary>
    public async ValueTask<bool> EnterAsync(Scope scope, string key, CancellationToken cancellation)
    {
        TaskCompletionSource turn;
        lock (_lock)
        {
            if (!_lanes.TryGetValue((scope, key), out var waiting))
            {
                _lanes.Add((scope, key), new());
                return true;
            }

            if (waiting.Count >= options.LaneLength)
            {
                return false;
            }

            turn = new(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Enqueue(turn);
        }

        // Whoever gives up is passed over when their turn comes.
        await using var givesUp = cancellation.Register(() => turn.TrySetCanceled(cancellation));
        await turn.Task;
        return true;
    }

    /// <summary>Lets the next one in.</summary>
    public void Leave(Scope scope, string key)
    {
        lock (_lock)
        {
            var waiting = _lanes[(scope, key)];
            while (waiting.TryDequeue(out var next))
            {
                if (next.TrySetResult())
                {
                    return;
                }
            }

            _lanes.Remove((scope, key));
        }
    }
}
