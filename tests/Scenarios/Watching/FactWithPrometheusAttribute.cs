using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Watching;

/// <summary>A test that asks Prometheus or its promtool.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWithPrometheusAttribute : FactAttribute
{
    public FactWithPrometheusAttribute() => Skip = Requirement.Skip(Promtool.Missing);
}
