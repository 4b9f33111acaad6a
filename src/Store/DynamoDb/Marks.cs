using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;

namespace Guildhall.Store.DynamoDb;

/// <summary>The marks by which the index finds heads of sessions and rows that are not settled yet, spread so that no part of it grows hot.</summary>
internal static class Marks
{
    private const int Shares = 4;

    /// <summary>Every mark of a head.</summary>
    public static IEnumerable<string> Heads { get; } = [.. Enumerable.Range(0, Shares).Select(share => $"session-{share}")];

    /// <summary>Every mark of a row that is pending.</summary>
    public static IEnumerable<string> Pending { get; } = [.. Enumerable.Range(0, Shares).Select(share => $"pending-{share}")];

    public static string Head(Id<Session> session) => $"session-{ShareOf(session)}";

    public static string Row(Id<Session> session) => $"pending-{ShareOf(session)}";

    private static int ShareOf(Id<Session> session) => session.Value.ToByteArray()[^1] % Shares;
}
