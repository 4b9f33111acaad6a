using Guildhall.Core.Storage;

namespace Guildhall.Pipeline.Background;

/// <summary>Wakes scheduler and relay when a commit has brought them something.</summary>
internal sealed class Wakes(TimeProvider clock) : ICommitListener
{
    public Wake Scheduler { get; } = new(clock);

    public Wake Relay { get; } = new(clock);

    public void Committed(CommitNews news, bool isOurs) => Signal(news.Schedules, news.Publishes);

    public void Committed(UnitOfWork work) => Signal(work.Schedule.Count > 0, work.Events.Count > 0);

    private void Signal(bool schedules, bool publishes)
    {
        if (schedules)
        {
            Scheduler.Signal();
        }

        if (publishes)
        {
            Relay.Signal();
        }
    }
}
