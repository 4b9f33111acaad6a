using System.Diagnostics;
using System.Net;
using Guildhall.Tests.Scenarios.Web;

namespace Guildhall.Tests.Scenarios.Host;

/// <summary>What a small machine can expect.</summary>
public sealed class FrugalityTests
{
    private const long MostBytes = 160L << 20;

    // On an idle machine it takes well under a second; several builds may run beside this test.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_server_is_ready_soon_and_takes_little_memory()
    {
        var started = Stopwatch.GetTimestamp();
        await using var hall = await Hall.OpenAsync();
        (await hall.Http.CallAsync(HttpMethod.Get, "/healthz/ready")).Status.ShouldBe(HttpStatusCode.OK);
        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(Patience);

        using var ada = await hall.SignInAsync();
        await ada.RunAsync("frugal", "ping");
        using var process = Process.GetProcessById(hall.Process.Id);
        process.WorkingSet64.ShouldBeLessThan(MostBytes);
    }

    [Fact]
    public async Task A_server_says_where_it_is_and_nothing_else()
    {
        await using var hall = await Hall.OpenAsync();
        using var ada = await hall.SignInAsync();
        await ada.RunAsync("quiet", "ping");
        hall.Process.Output.Trim().Split('\n').Length.ShouldBe(1, hall.Process.Output);
        hall.Process.Errors.ShouldBeEmpty();
    }
}
