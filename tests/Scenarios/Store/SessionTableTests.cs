using System.Diagnostics;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Guildhall.Store;
using Guildhall.Store.DynamoDb;

namespace Guildhall.Tests.Scenarios.Store;

public sealed class SessionTableTests
{
    [OnDynamoDbFact]
    public async Task A_table_of_another_shape_is_refused_and_left_as_it_is()
    {
        var table = await SessionPlaces.NewTableAsync();
        using var client = new CuttableDynamoDb(table);
        await client.CreateTableAsync(new CreateTableRequest
        {
            TableName = table.Table,
            KeySchema = [new("id", KeyType.HASH)],
            AttributeDefinitions = [new("id", ScalarAttributeType.S)],
            BillingMode = BillingMode.PAY_PER_REQUEST,
        });

        var refused = await Should.ThrowAsync<StoreStartException>(() => SessionPlaces.OpenAsync(SqlDialect.Sqlite, table));

        refused.Message.ShouldContain(table.Table);
        refused.Message.ShouldContain("stream_id (text) and stream_version (number)");
    }

    [OnDynamoDbFact]
    public async Task A_table_that_is_made_is_paid_for_by_use_and_found_again()
    {
        var table = await SessionPlaces.NewTableAsync();
        await using (await SessionPlaces.OpenAsync(SqlDialect.Sqlite, table))
        {
            using var client = new CuttableDynamoDb(table);
            (await client.DescribeTableAsync(table.Table)).Table.BillingModeSummary.BillingMode.ShouldBe(BillingMode.PAY_PER_REQUEST);
        }

        await using var again = await SessionPlaces.OpenAsync(SqlDialect.Sqlite, table);
        var keyed = await Should.ThrowAsync<StoreStartException>(
            () => SessionPlaces.OpenAsync(SqlDialect.Sqlite, table with { Encryption = "alias/guildhall" }));
        keyed.Message.ShouldContain("Store:Sessions:DynamoDb:Encryption");
    }

    [OnDynamoDbFact]
    public async Task A_service_that_is_away_is_told_within_three_seconds_and_everything_else_goes_on()
    {
        var server = await DynaliteServer.StartAsync();
        var table = new DynamoOptions { Table = "sessions-away", Endpoint = server.Address };
        await using var fixture = await SessionPlaces.OpenAsync(SqlDialect.Sqlite, table);
        await fixture.CommitAsync(work => work.Append(Sample.Row(1, 0, 1)));
        await server.DisposeAsync();

        var clock = Stopwatch.StartNew();
        await Should.ThrowAsync<StoreUnavailableException>(() => fixture.CommitAsync(work => work.Append(Sample.Row(1, 1, 2)), Sample.Reply("one")));
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(3));

        (await fixture.AnswerAsync(Sample.Reply("two"))).ShouldBeOfType<CommitOutcome.Committed>();
        var closed = await Should.ThrowAsync<StoreStartException>(() => SessionPlaces.OpenAsync(SqlDialect.Sqlite, table));
        closed.Message.ShouldContain("Store:Sessions:DynamoDb:Table, Region and Endpoint");
    }

    [OnDynamoDbFact]
    public async Task A_row_that_was_changed_dropped_or_made_up_is_found_with_its_version()
    {
        (long Row, string? Change, long Found)[] damages =
        [
            (1, "SET dice_seed = :new", 2), (2, "SET actor_id = :new", 3), (0, "SET game = :new", 1), (1, "SET body = :bytes", 2), (3, "SET row_hash = :bytes", 4),
            (DynamoSessionLog.HeadVersion, "SET version_after = :number", 5), (0, null, 2), (2, null, 4), (3, null, 4),
        ];
        foreach (var (row, change, found) in damages)
        {
            var table = await SessionPlaces.NewTableAsync();
            using var client = new CuttableDynamoDb(table);
            await using var fixture = await SessionPlaces.OpenAsync(SqlDialect.Sqlite, table);
            for (var before = 0; before < 4; before++)
            {
                await fixture.CommitAsync(work => work.Append(Sample.Row(1, before, before + 1)));
            }

            await DamageAsync(client, table.Table, row, change);

            var corrupt = await Should.ThrowAsync<CorruptLogException>(
                () => fixture.Get<ISessionLog>().ReadAsync(Sample.SessionId(1), 0, CancellationToken.None), $"{row} {change}");
            corrupt.Version.ShouldBe(found, $"{row} {change}");
        }
    }

    [OnDynamoDbFact]
    public async Task Intentions_that_somebody_made_up_are_not_carried_out()
    {
        var table = await SessionPlaces.NewTableAsync();
        using var client = new CuttableDynamoDb(table) { CutAt = 1, Arrives = true };
        await using var fixture = await SessionPlaces.OpenAsync(SqlDialect.Sqlite, table, client);
        await Should.ThrowAsync<StoreUnavailableException>(() => fixture.CommitAsync(work => work.Append(Sample.Row(1, 0, 1)), Sample.Reply("one")));
        await fixture.Get<StoreLifetime>().CloseAsync();
        using var forger = new CuttableDynamoDb(table);
        await DamageAsync(forger, table.Table, 0, "SET intentions = :bytes");

        await using var second = await SessionPlaces.OpenAsync(SqlDialect.Sqlite, table, directory: fixture.Options.DataDirectory);

        var refused = await Should.ThrowAsync<StoreUnavailableException>(
            async () => await second.Get<ISessionLog>().FindAsync(Sample.SessionId(1), CancellationToken.None));
        refused.Message.ShouldContain(StoreOptions.SecretVariable);
        (await second.ScalarAsync<long>("SELECT count(*) FROM session_places")).ShouldBe(0);
    }

    private static Task DamageAsync(CuttableDynamoDb client, string table, long row, string? change)
    {
        var key = Attributes.Key(Sample.SessionId(1).ToString(), row);
        if (change is null)
        {
            return client.DeleteItemAsync(table, key);
        }

        AttributeValue value = change.Contains(":bytes", StringComparison.Ordinal) ? Attributes.Bytes(new byte[80])
            : change.Contains(":number", StringComparison.Ordinal) ? Attributes.Number(5)
            : new("another");
        return client.UpdateItemAsync(new()
        {
            TableName = table,
            Key = key,
            UpdateExpression = change,
            ExpressionAttributeValues = Attributes.Of((change[change.IndexOf(':', StringComparison.Ordinal)..], value)),
        });
    }
}
