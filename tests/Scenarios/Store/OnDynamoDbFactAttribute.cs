using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Store;

/// <summary>A test that needs a DynamoDB.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnDynamoDbFactAttribute : FactAttribute
{
    public OnDynamoDbFactAttribute() => Skip = Requirement.Skip(DynaliteServer.Missing);
}
