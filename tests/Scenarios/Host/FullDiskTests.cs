using System.Net;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Host;

/// <summary>The server on a disk that is really full.</summary>
public sealed class FullDiskTests
{
    private const int MostRolls = 20_000;
    private static readonly Uri Ready = new("/healthz/ready", UriKind.Relative);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [FactOnSmallDisk]
    public async Task A_full_disk_is_called_one_and_costs_nothing_that_was_acknowledged()
    {
        using var disk = SmallDisk.TryMount(megabytes: 16)!;
        await using var host = await RunningHost.StartAsync(Path.Combine(disk.Path, "data"));
        var ada = await Player.SignInAsync(host.Http, "ada");
        disk.FillUpTo(left: 2_000_000);

        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        Answer answer;
        while ((answer = await RollAsync(ada, $"r{told.Count}")).Status == HttpStatusCode.OK && told.Count < MostRolls)
        {
            told.Add($"r{told.Count}", answer.Body);
        }

        answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Body.ShouldContain("\"error_code\":\"store.full\"");
        (await host.Http.GetAsync(Ready)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await ada.SayAsync("disk", "p", "ping")).Reply.Refusal.ShouldBeNull();

        disk.MakeRoom();
        using var limit = new CancellationTokenSource(Patience);
        while ((await host.Http.GetAsync(Ready)).StatusCode != HttpStatusCode.OK)
        {
            await Task.Delay(100, limit.Token);
        }

        (await RollAsync(ada, $"r{told.Count}")).Reply.Refusal.ShouldBeNull();
        (await host.StopAsync()).ShouldBe(0);
        await host.StartAgainAsync();
        foreach (var (request, body) in told)
        {
            (await RollAsync(ada, request)).Body.ShouldBe(body);
        }
    }

    private static Task<Answer> RollAsync(Player player, string request) => player.SayAsync("disk", request, "roll", new KeyValuePair<string, string>("dice", "20d6"));
}
