using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Discord.Strangers;

/// <summary>A test that needs Node and packages from npm.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class StrangerFactAttribute : FactAttribute
{
    public StrangerFactAttribute() => Skip = Requirement.Skip(StrangerFolder.Missing);
}
