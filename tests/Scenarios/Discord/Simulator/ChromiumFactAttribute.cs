using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Discord.Simulator;

/// <summary>A test that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Requirement.Skip(Chromium.Missing);
}
