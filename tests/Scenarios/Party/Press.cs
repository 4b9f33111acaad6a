using Guildhall.Tests.Scenarios.Support.Wire;

namespace Guildhall.Tests.Scenarios.Party;

/// <summary>Who presses what.</summary>
/// <param name="UserId">The player.</param>
/// <param name="On">What was offered.</param>
/// <param name="Value">The choice, for a select.</param>
internal sealed record Press(string UserId, ShownComponent On, string? Value = null)
{
    public IReadOnlyList<string> Values => Value is null ? [] : [Value];
}
