using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Party;

/// <summary>Something done and answered, in a form that can be sent again.</summary>
/// <param name="Player">Who did it.</param>
/// <param name="Again">Sends the same request under the same id.</param>
/// <param name="Answer">What the server acknowledged.</param>
internal sealed record Deed(Player Player, Func<Task<Answer>> Again, Answer Answer);
