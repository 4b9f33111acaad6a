using System.Diagnostics;
using System.Net;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Guildhall.Store.DynamoDb;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Store;

/// <summary>A DynamoDB that throttles, fails and is cut off: what can be ridden out is, and the rest is told in time.</summary>
public sealed class SessionStumbleTests
{
    private static readonly TimeSpan InTime = TimeSpan.FromSeconds(3);

    [OnDynamoDbFact]
    public async Task Calls_that_stumble_a_few_times_are_made_again_and_every_command_counts_once()
    {
        foreach (var how in Enum.GetValues<Stumble>())
        {
            foreach (var times in new[] { 1, 3 })
            {
                using var service = new StumblingDynamoDb((await DynaliteServer.SharedAsync()).Address);
                await using var fixture = await OpenAsync(service);
                service.Stumble(how, times);

                for (var before = 0; before < 4; before++)
                {
                    var clock = Stopwatch.StartNew();
                    (await fixture.CommitAsync(work => work.Append(Sample.Row(1, before, before + 1)), Sample.Reply($"r{before}")))
                        .ShouldBeOfType<CommitOutcome.Committed>($"{how} {times}");
                    clock.Elapsed.ShouldBeLessThan(InTime);
                    service.Stumble(how, times);
                }

                (await fixture.Get<ISessionLog>().ReadAsync(Sample.SessionId(1), 0, CancellationToken.None)).Count.ShouldBe(4, $"{how} {times}");
                (await fixture.ScalarAsync<long>("SELECT count(*) FROM replies")).ShouldBe(4);
            }
        }
    }

    [OnDynamoDbFact]
    public async Task A_service_that_throttles_or_fails_without_end_is_told_in_time_and_the_same_request_works_later()
    {
        using var service = new StumblingDynamoDb((await DynaliteServer.SharedAsync()).Address);
        await using var fixture = await OpenAsync(service);
        await fixture.CommitAsync(work => work.Append(Sample.Row(1, 0, 1)));
        foreach (var how in Enum.GetValues<Stumble>())
        {
            service.Always = how;
            var (calls, clock) = (service.Calls, Stopwatch.StartNew());

            var told = await Should.ThrowAsync<StoreUnavailableException>(() => fixture.CommitAsync(work => work.Append(Sample.Row(1, 1, 2)), Sample.Reply("one")));

            clock.Elapsed.ShouldBeLessThan(InTime, $"{how}");
            told.Message.ShouldContain(how is Stumble.Throttled ? "takes no more at present" : "table 'sessions-");
            (service.Calls - calls).ShouldBeInRange(3, 20, $"{how}: again, but not at once and not without end");
        }

        service.Always = null;
        (await fixture.CommitAsync(work => work.Append(Sample.Row(1, 1, 2)), Sample.Reply("one"))).ShouldBeOfType<CommitOutcome.Committed>();
        (await fixture.Get<ISessionLog>().ReadAsync(Sample.SessionId(1), 0, CancellationToken.None)).Count.ShouldBe(2);
    }

    [OnDynamoDbFact]
    public async Task What_cannot_pass_is_not_tried_again()
    {
        using var service = new StumblingDynamoDb((await DynaliteServer.SharedAsync()).Address);
        var options = await SessionPlaces.NewTableAsync() with { Endpoint = service.Address };
        using var client = new CuttableDynamoDb(options);
        var calls = new DynamoCalls(options);

        await Should.ThrowAsync<StoreUnavailableException>(() => calls.RunAsync(limit => client.DescribeTableAsync(options.Table, limit), CancellationToken.None));
        service.Calls.ShouldBe(1);
        await Should.ThrowAsync<AmazonDynamoDBException>(() => calls.RunAsync(limit => client.GetItemAsync(new GetItemRequest { TableName = "x" }, limit), CancellationToken.None));
        service.Calls.ShouldBe(2);
    }

    [OnDynamoDbFact]
    public async Task A_player_is_told_within_three_seconds_and_plays_on_when_it_is_over()
    {
        using var service = new StumblingDynamoDb((await DynaliteServer.SharedAsync()).Address);
        await using var host = await RunningHost.StartAsync(null, (await DynaliteServer.SharedAsync()).EnvironmentFor("stumbles").Select(
            one => one.Key.EndsWith("Endpoint", StringComparison.Ordinal) ? new(one.Key, service.Address.ToString()) : one));
        var ada = await Player.SignInAsync(host.Http, "Ada");
        await ada.SayAsync("hall", "hero", "hero create", new("name", "Brakka"), new("archetype", "fighter"));
        await ada.SayAsync("hall", "start", "delve start", new("seed", "x"), new("size", "small"));
        foreach (var how in Enum.GetValues<Stumble>())
        {
            service.Always = how;
            var clock = Stopwatch.StartNew();

            var answer = await ada.SayAsync("hall", $"go-{how}", "delve look");
            var table = await ada.SayAsync("cellar", $"begin-{how}", "delve start", new("seed", "x"), new("size", "small"));

            (clock.Elapsed / 2).ShouldBeLessThan(InTime, $"{how}");
            answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable, $"{how}: {answer.Body}");
            answer.Body.ShouldContain("store.unavailable");
            table.Status.ShouldBe(HttpStatusCode.ServiceUnavailable, $"{how}: {table.Body}");
        }

        service.Always = null;
        (await ada.SayAsync("hall", "again", "delve look")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<StoreFixture> OpenAsync(StumblingDynamoDb service)
    {
        var table = await SessionPlaces.NewTableAsync() with { Endpoint = service.Address };
        return await StoreFixture.OpenAsync(
            SqlDialect.Sqlite,
            configure: services => Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<IAmazonDynamoDB>(services, new CuttableDynamoDb(table)),
            change: options => options with { Sessions = table });
    }
}
