using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Cluster;

/// <summary>A test that needs real servers of PostgreSQL, RabbitMQ and Redis.</summary>
internal sealed class FactOnClusterAttribute : FactAttribute
{
    public FactOnClusterAttribute() => Skip = Requirement.Skip(PostgresServer.Missing, RabbitServer.Missing, RedisServer.Missing);
}
