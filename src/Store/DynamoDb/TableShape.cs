using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;

namespace Guildhall.Store.DynamoDb;

/// <summary>Makes the table where it is missing, paid for by use and sealed as is set, and looks whether one that is there will do.</summary>
internal sealed class TableShape(IAmazonDynamoDB client, DynamoOptions options, TimeProvider time)
{
    /// <summary>The index that finds what carries a mark, in the order of time.</summary>
    public const string ByMark = "by_mark";

    private const int MostLooks = 240;
    private const string Hint = "Check Store:Sessions:DynamoDb:Table, Region and Endpoint, and that AWS credentials are in the environment.";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    // What a list of sessions shows comes with the index; whole rows would double the price of each write.
    private static readonly List<string> Shown =
        [Attributes.Game, Attributes.Guild, Attributes.Room, Attributes.After, Attributes.StateHash, Attributes.Finished, Attributes.Started, Attributes.At];

    /// <summary>Returns when the table can be used.</summary>
    /// <exception cref="StoreStartException">The message says what is wrong and what to do.</exception>
    public async Task EnsureAsync(bool mayCreate)
    {
        try
        {
            var table = await FindAsync();
            if (table is null && !mayCreate)
            {
                throw new StoreStartException($"The table '{options.Table}' does not exist. 'guildhall migrate', or the server's next start, makes it.");
            }

            if (table is null)
            {
                await CreateAsync();
            }

            Check(await ActiveAsync());
        }
        catch (Exception fault) when (DynamoFaults.Explain(options.Table, fault) is { } explained)
        {
            throw new StoreStartException($"{explained.Message} {Hint}", fault);
        }
        catch (AmazonDynamoDBException wrong)
        {
            throw new StoreStartException($"The table '{options.Table}' cannot be had: {wrong.Message} {Hint}", wrong);
        }
    }

    private async Task<TableDescription?> FindAsync()
    {
        try
        {
            return (await client.DescribeTableAsync(options.Table)).Table;
        }
        catch (ResourceNotFoundException)
        {
            return null;
        }
    }

    private async Task CreateAsync()
    {
        try
        {
            await client.CreateTableAsync(new CreateTableRequest
            {
                TableName = options.Table,
                AttributeDefinitions =
                [
                    new(Attributes.Stream, ScalarAttributeType.S), new(Attributes.Version, ScalarAttributeType.N),
                    new(Attributes.Mark, ScalarAttributeType.S), new(Attributes.MarkedAt, ScalarAttributeType.N),
                ],
                KeySchema = KeyOf(Attributes.Stream, Attributes.Version),
                GlobalSecondaryIndexes =
                [
                    new()
                    {
                        IndexName = ByMark,
                        KeySchema = KeyOf(Attributes.Mark, Attributes.MarkedAt),
                        Projection = new() { ProjectionType = ProjectionType.INCLUDE, NonKeyAttributes = Shown },
                    },
                ],
                BillingMode = BillingMode.PAY_PER_REQUEST,
                SSESpecification = options.Encryption == DynamoOptions.AwsOwned
                    ? null
                    : new() { Enabled = true, SSEType = SSEType.KMS, KMSMasterKeyId = options.Encryption },
            });
        }
        catch (ResourceInUseException)
        {
            // Another process makes it at this moment.
        }
    }

    private async Task<TableDescription> ActiveAsync()
    {
        for (var looks = 0; ; looks++)
        {
            var table = await FindAsync();
            if (table?.TableStatus is { } status && (status == TableStatus.ACTIVE || status == TableStatus.UPDATING))
            {
                return table;
            }

            if (looks == MostLooks)
            {
                throw new StoreStartException($"The table '{options.Table}' is still {table?.TableStatus.Value ?? "missing"} after {MostLooks * Pause.TotalMinutes} minutes.");
            }

            await Task.Delay(Pause, time);
        }
    }

    private void Check(TableDescription table)
    {
        if (!Has(table.KeySchema, Attributes.Stream, Attributes.Version) || !HasType(table, Attributes.Stream, ScalarAttributeType.S) || !HasType(table, Attributes.Version, ScalarAttributeType.N))
        {
            throw new StoreStartException(
                $"The table '{options.Table}' is another's: its key should be {Attributes.Stream} (text) and {Attributes.Version} (number). "
                + "Name another table in Store:Sessions:DynamoDb:Table; one that does not exist is made.");
        }

        if (table.GlobalSecondaryIndexes?.Exists(index => index.IndexName == ByMark && Has(index.KeySchema, Attributes.Mark, Attributes.MarkedAt)) != true)
        {
            throw new StoreStartException(
                $"The table '{options.Table}' has no index '{ByMark}' on {Attributes.Mark} (text) and {Attributes.MarkedAt} (number), by which pending commands are found. "
                + "Add it, or name another table in Store:Sessions:DynamoDb:Table.");
        }

        if (options.Encryption != DynamoOptions.AwsOwned && table.SSEDescription?.Status != SSEStatus.ENABLED && table.SSEDescription?.Status != SSEStatus.UPDATING)
        {
            throw new StoreStartException(
                $"Store:Sessions:DynamoDb:Encryption names a key, but the table '{options.Table}' is sealed with one that AWS owns. Set the key on the table, or take the setting away.");
        }
    }

    private static List<KeySchemaElement> KeyOf(string hash, string range) => [new(hash, KeyType.HASH), new(range, KeyType.RANGE)];

    private static bool Has(List<KeySchemaElement>? key, string hash, string range) =>
        key is [var first, var second] && first.AttributeName == hash && first.KeyType == KeyType.HASH && second.AttributeName == range && second.KeyType == KeyType.RANGE;

    private static bool HasType(TableDescription table, string name, ScalarAttributeType type) =>
        table.AttributeDefinitions.Exists(defined => defined.AttributeName == name && defined.AttributeType == type);
}
