using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Guildhall.Store.DynamoDb;
using Guildhall.Tests.Scenarios.Store;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Host;

/// <summary>What the doctor finds about the table of sessions.</summary>
public sealed class SessionTableDoctorTests
{
    [OnDynamoDbFact]
    public async Task The_doctor_says_whether_the_table_is_there_and_will_do()
    {
        var server = await DynaliteServer.SharedAsync();
        var options = await SessionPlaces.NewTableAsync();
        using var client = new CuttableDynamoDb(options);

        (await LookAsync(server, options.Table)).ShouldBe("warn", $"The table '{options.Table}' does not exist; the server's next start makes it.");
        await using (await RunningHost.StartAsync(null, server.EnvironmentFor(options.Table)))
        {
            (await LookAsync(server, options.Table)).ShouldBe("ok", $"The table '{options.Table}' is ACTIVE, on demand, sealed with a key that AWS owns.");
        }

        (await LookAsync(server, options.Table, new KeyValuePair<string, string>("Store__Sessions__DynamoDb__Encryption", "alias/guildhall"))).ShouldBe("FAIL", "names a key");

        var other = await SessionPlaces.NewTableAsync();
        await client.CreateTableAsync(new CreateTableRequest
        {
            TableName = other.Table,
            KeySchema = [new("id", KeyType.HASH)],
            AttributeDefinitions = [new("id", ScalarAttributeType.S)],
            BillingMode = BillingMode.PAY_PER_REQUEST,
        });
        (await LookAsync(server, other.Table)).ShouldBe("FAIL", "its key should be stream_id (text) and stream_version (number)");
    }

    [OnDynamoDbFact]
    public async Task A_table_with_a_fixed_capacity_is_doubted_and_one_that_throttles_is_asked_again()
    {
        var server = await DynaliteServer.SharedAsync();
        var options = await SessionPlaces.NewTableAsync();
        using var client = new CuttableDynamoDb(options);
        await using (await RunningHost.StartAsync(null, server.EnvironmentFor(options.Table)))
        {
        }

        await client.UpdateTableAsync(new UpdateTableRequest
        {
            TableName = options.Table,
            BillingMode = BillingMode.PROVISIONED,
            ProvisionedThroughput = new(5, 5),
            GlobalSecondaryIndexUpdates = [new() { Update = new() { IndexName = TableShape.ByMark, ProvisionedThroughput = new(5, 5) } }],
        });

        (await LookAsync(server, options.Table)).ShouldBe("warn", "has a fixed capacity (5 reads, 5 writes a second)");

        using var service = new StumblingDynamoDb(server.Address);
        service.Stumble(Stumble.Throttled, 3);
        (await LookAsync(server, options.Table, new KeyValuePair<string, string>("Store__Sessions__DynamoDb__Endpoint", service.Address.ToString()))).ShouldBe("warn", "fixed capacity");
        service.Always = Stumble.Away;
        (await LookAsync(server, options.Table, new KeyValuePair<string, string>("Store__Sessions__DynamoDb__Endpoint", service.Address.ToString())))
            .ShouldBe("FAIL", "cannot be used");
    }

    [Theory]
    [InlineData("CREATING", "Wait for a moment")]
    [InlineData("DELETING", "restore it from a backup")]
    [InlineData("INACCESSIBLE_ENCRYPTION_CREDENTIALS", "key of KMS")]
    [InlineData("ARCHIVED", "AWS console")]
    public void A_table_that_is_not_ready_is_said_to_be_what_it_is(string status, string remedy)
    {
        var why = TableFlaws.WhyNot(new() { TableStatus = status }, new() { Table = "sessions" });

        why.ShouldNotBeNull();
        why.ShouldContain($"is {status}");
        why.ShouldContain(remedy);
    }

    [Theory]
    [InlineData("1234-abcd", "arn:aws:kms:eu-central-1:1:key/1234-abcd", false)]
    [InlineData("arn:aws:kms:eu-central-1:1:key/1234-abcd", "arn:aws:kms:eu-central-1:1:key/1234-abcd", false)]
    [InlineData("alias/guildhall", "arn:aws:kms:eu-central-1:1:key/1234-abcd", false)]
    [InlineData("1234-abcd", "arn:aws:kms:eu-central-1:1:key/another", true)]
    public void A_table_that_is_sealed_with_another_key_than_is_set_is_doubted(string set, string arn, bool isDoubted)
    {
        var table = new TableDescription
        {
            BillingModeSummary = new() { BillingMode = BillingMode.PAY_PER_REQUEST },
            SSEDescription = new() { Status = SSEStatus.ENABLED, KMSMasterKeyArn = arn },
        };

        (TableFlaws.Doubt(table, new() { Table = "sessions", Encryption = set }) is not null).ShouldBe(isDoubted);
    }

    private static async Task<SessionLine> LookAsync(DynaliteServer server, string table, params IEnumerable<KeyValuePair<string, string>> more)
    {
        using var data = new TempDirectory();
        var environment = new Dictionary<string, string>(server.EnvironmentFor(table), StringComparer.Ordinal)
        {
            ["GUILDHALL_DATA"] = data.Path,
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
        };
        foreach (var (name, value) in more)
        {
            environment[name] = value;
        }

        var seen = await HostProgram.RunAsync(environment, "doctor");
        return new(seen.Output.Split('\n').Single(line => line.Contains(" sessions ", StringComparison.Ordinal)));
    }

    private sealed record SessionLine(string Text)
    {
        public void ShouldBe(string verdict, string words)
        {
            Text.ShouldStartWith(verdict);
            Text.ShouldContain(words);
        }
    }
}
