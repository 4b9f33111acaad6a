using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Discord.Strangers;

/// <summary>The same for several programs.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class StrangerTheoryAttribute : TheoryAttribute
{
    public StrangerTheoryAttribute() => Skip = Requirement.Skip(StrangerFolder.Missing);
}
