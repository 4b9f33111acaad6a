using Guildhall.Core.Commands;

namespace Guildhall.Core.Storage;

/// <summary>A request that the platform sends itself when it falls due, through the same pipeline as any other.</summary>
/// <param name="Key">Its name; a later entry of the same name replaces it.</param>
/// <param name="Due">UTC; a point in the past means at once. Null cancels the entry.</param>
/// <param name="Guild">For which guild.</param>
/// <param name="Room">In which room.</param>
/// <param name="Call">What to do.</param>
public sealed record ScheduledRequest(string Key, DateTimeOffset? Due, string Guild, string Room, CommandCall Call)
{
    /// <summary>When it comes again after it was done; null where it does not. What was missed in the meantime is made up for once.</summary>
    public Recurrence? Every { get; init; }

    /// <summary>The id of the request it becomes: the same entry, delivered twice, is one request.</summary>
    public string RequestId => $"due:{Key}@{Due?.ToUnixTimeMilliseconds()}";
}
