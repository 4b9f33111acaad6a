using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Chaos;

/// <summary>Something asked until it was acknowledged.</summary>
/// <param name="Payer">The number of who asked.</param>
/// <param name="Payee">The number of who was paid; null where nobody was.</param>
/// <param name="SentAt">When it was first sent, since the load began.</param>
/// <param name="Took">Until it was acknowledged.</param>
/// <param name="Again">Sends it once more, under the same id, to a door.</param>
internal sealed record Errand(
    int Payer, int? Payee, long Amount, string Room, TimeSpan SentAt, TimeSpan Took, Answer Answer, Func<int, Task<Answer>> Again)
{
    public TimeSpan DoneAt => SentAt + Took;
}
