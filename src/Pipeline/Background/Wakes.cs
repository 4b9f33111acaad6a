using Guildhall.Core.Storage;

namespace Guildhall.Pipeline.Background;

/// <summary>Wakes scheduler and relay when a commit has brought them something.</summary>
internal sealed class Wakes(TimeProvider clock) : ICommitListener
{
    public Wake Scheduler { get; } = new(clock);

    public Wake Relay { get; } = new(clock);

    public void Committed(ReplyRecord reply, long sequence, UnitOfWork work) => Committed(work);

    public void Committed(UnitOfWork work)
    {
        if (work.Schedule.Count > 0)
        {
            Scheduler.Signal();
        }

        if (work.Events.Count > 0)
        {
            Relay.Signal();
        }
    }
}
