using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Dice;

/// <summary>A test that needs Node and npm.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PeerFactAttribute : FactAttribute
{
    public PeerFactAttribute() => Skip = Requirement.Skip(DicePeer.Missing);
}
