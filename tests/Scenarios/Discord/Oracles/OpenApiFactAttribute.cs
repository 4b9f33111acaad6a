using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Discord.Oracles;

/// <summary>A test that needs Discord's OpenAPI document.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OpenApiFactAttribute : FactAttribute
{
    public OpenApiFactAttribute() => Skip = Requirement.Skip(OpenApiOracle.Missing);
}
