using System.Reflection;
using Guildhall.Core.Storage;
using Guildhall.Tests.Scenarios.Support;
using Xunit.Sdk;

namespace Guildhall.Tests.Scenarios.Store;

/// <summary>Runs a test with its sessions in a DynamoDB and everything else in SQLite; where there is a PostgreSQL, also with everything else there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnDynamoDbAttribute : DataAttribute
{
    /// <summary>Looks whether there is one.</summary>
    public OnDynamoDbAttribute() => Skip = Requirement.Skip(DynaliteServer.Missing);

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        PostgresServer.Missing is null ? [[SqlDialect.Sqlite, true], [SqlDialect.PostgreSql, true]] : [[SqlDialect.Sqlite, true]];
}
