using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Redis;

/// <summary>A test that needs real servers of Redis and PostgreSQL.</summary>
internal sealed class FactOnRedisAndPostgresAttribute : FactAttribute
{
    public FactOnRedisAndPostgresAttribute() => Skip = Requirement.Skip(RedisServer.Missing, PostgresServer.Missing);
}
