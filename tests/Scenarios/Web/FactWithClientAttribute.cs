using Guildhall.Tests.Scenarios.Host;

namespace Guildhall.Tests.Scenarios.Web;

/// <summary>A test of the browser client, which only a machine with Node builds; where everything is required, it must be there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithClientAttribute : FactAttribute
{
    public FactWithClientAttribute()
    {
        var page = Path.Combine(Path.GetDirectoryName(HostProcess.Program)!, "wwwroot", "index.html");
        if (!File.Exists(page) && Environment.GetEnvironmentVariable("GUILDHALL_TEST_REQUIRE") != "all")
        {
            Skip = $"The browser client was not built: {page} is missing. Install Node 20 and build again.";
        }
    }
}
