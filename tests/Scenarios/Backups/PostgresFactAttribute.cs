using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Backups;

/// <summary>A test that needs a real PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = Requirement.Skip(PostgresServer.Missing);
}
