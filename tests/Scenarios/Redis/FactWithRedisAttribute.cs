using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Redis;

/// <summary>A test that needs a real Redis.</summary>
internal sealed class FactWithRedisAttribute : FactAttribute
{
    public FactWithRedisAttribute() => Skip = Requirement.Skip(RedisServer.Missing);
}
