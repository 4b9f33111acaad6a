namespace Guildhall.Discord.Interactions.Acknowledging;

/// <summary>
/// Who may acknowledge, and whether it was done: exactly one caller gets through, the others wait for its outcome. Whoever gets through
/// must end with <see cref="Finish" />.
/// </summary>
internal sealed class AckMachine
{
    private readonly Lock _lock = new();
    private TaskCompletionSource? _outcome;
    private AckState _state;

    internal AckState State
    {
        get
        {
            lock (_lock)
                return _state;
        }
    }

    /// <summary>Whether the deferral was for the user alone.</summary>
    internal bool IsEphemeral { get; private set; }

    /// <summary>True for the one who may acknowledge.</summary>
    internal bool TryBegin()
    {
        lock (_lock)
        {
            if (_state != AckState.Pending)
                return false;
            _state = AckState.Acknowledging;
            return true;
        }
    }

    /// <summary>How it stands, once nobody is about to change it.</summary>
    internal async ValueTask<AckState> SettledAsync()
    {
        while (true)
        {
            Task outcome;
            lock (_lock)
            {
                if (_state != AckState.Acknowledging)
                    return _state;
                outcome = (_outcome ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
            }

            await outcome;
        }
    }

    internal void Finish(AckState state, bool ephemeral = false)
    {
        TaskCompletionSource? outcome;
        lock (_lock)
        {
            _state = state;
            IsEphemeral = ephemeral;
            outcome = _outcome;
            _outcome = null;
        }

        outcome?.TrySetResult();
    }

    /// <summary>True for the one whose answer becomes what was deferred.</summary>
    internal bool TryClaim(AckState deferred)
    {
        lock (_lock)
        {
            if (_state != deferred)
                return false;
            _state = AckState.Answered;
            return true;
        }
    }

    /// <summary>The claimed answer could not be given after all.</summary>
    internal void Unclaim(AckState deferred)
    {
        lock (_lock)
            _state = deferred;
    }
}
