namespace Guildhall.Store.Broker;

/// <summary>A worker's part of its group's queues.</summary>
/// <param name="Mine">What it serves.</param>
/// <param name="Surplus">What it must give back once nothing of it is under way.</param>
internal sealed record QueueShare(IReadOnlySet<string> Mine, IReadOnlyList<string> Surplus);
