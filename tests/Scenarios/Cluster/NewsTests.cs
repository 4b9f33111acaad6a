using System.Collections.Concurrent;
using System.Text;
using Guildhall.Core.Processes;
using Guildhall.Store;
using Guildhall.Tests.Scenarios.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Guildhall.Tests.Scenarios.Cluster;

/// <summary>What one process tells the others.</summary>
public sealed class NewsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Binding = TimeSpan.FromSeconds(2);

    [FactOnCluster]
    public async Task The_first_news_after_the_broker_was_away_is_heard()
    {
        await using var rabbit = await RabbitServer.StartAsync();
        await using var here = NewProcess(rabbit, "here");
        await using var there = NewProcess(rabbit, "there");
        using var over = new CancellationTokenSource();
        await BeginAsync(here);
        await BeginAsync(there);
        var (teller, hearer) = (here.GetRequiredService<IBus>(), there.GetRequiredService<IBus>());
        var heard = new ConcurrentQueue<string>();
        var hearing = hearer.HearAsync(news => heard.Enqueue(Encoding.UTF8.GetString(news.Span)), over.Token);
        await UntilAsync(() => teller.IsUp && hearer.IsUp);
        await Task.Delay(Binding);
        teller.Tell("before"u8.ToArray());
        await UntilAsync(() => heard.Contains("before", StringComparer.Ordinal));

        await rabbit.KillAsync();
        await UntilAsync(() => !teller.IsUp && !hearer.IsUp);
        await rabbit.StartAgainAsync();
        await UntilAsync(() => teller.IsUp && hearer.IsUp);
        await Task.Delay(Binding);
        teller.Tell("after"u8.ToArray());

        await UntilAsync(() => heard.Contains("after", StringComparer.Ordinal));
        heard.ShouldBe(["before", "after"]);
        await over.CancelAsync();
        await hearing;
        await EndAsync(here);
        await EndAsync(there);
    }

    private static ServiceProvider NewProcess(RabbitServer rabbit, string name) => new ServiceCollection()
        .AddLogging()
        .AddSingleton(TimeProvider.System)
        .AddBroker(new() { Address = new(rabbit.Address), Name = name })
        .BuildServiceProvider();

    private static Task BeginAsync(ServiceProvider process) => process.GetRequiredService<IHostedService>().StartAsync(CancellationToken.None);

    private static Task EndAsync(ServiceProvider process) => process.GetRequiredService<IHostedService>().StopAsync(CancellationToken.None);

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var deadline = DateTime.UtcNow + Patience; !holds(); await Task.Delay(25))
        {
            if (DateTime.UtcNow > deadline)
            {
                throw new TimeoutException("It did not come to pass.");
            }
        }
    }
}
