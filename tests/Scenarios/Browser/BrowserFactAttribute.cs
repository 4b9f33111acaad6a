using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Browser;

/// <summary>A test that needs a browser, and the client that it shows.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        Skip = Requirement.Skip(
            Chromium.Missing,
            HostProgram.HasWebClient ? null : "The browser client was not built; install Node 20 or newer and build src/Host again.");
    }
}
