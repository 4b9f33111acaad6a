using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Guildhall.Core.Storage;

namespace Guildhall.Store.DynamoDb;

/// <summary>Makes the table where it is missing, paid for by use and sealed as is set, and looks whether one that is there will do.</summary>
internal sealed class TableShape(IAmazonDynamoDB client, DynamoCalls calls, DynamoOptions options, TimeProvider time)
{
    /// <summary>The index that finds what carries a mark, in the order of time.</summary>
    public const string ByMark = "by_mark";

    private const int MostLooks = 240;
    /// <summary>What to look at where the service refuses.</summary>
    public const string Hint = "Check Store:Sessions:DynamoDb:Table, Region and Endpoint, and that AWS credentials are in the environment.";
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

            if (TableFlaws.WhyNot(await ActiveAsync(), options) is { } flaw)
            {
                throw new StoreStartException(flaw);
            }
        }
        catch (StoreUnavailableException away)
        {
            throw new StoreStartException($"{away.Message} {Hint}", away);
        }
        catch (AmazonDynamoDBException wrong)
        {
            throw new StoreStartException($"The table '{options.Table}' cannot be had: {wrong.Message} {Hint}", wrong);
        }
    }

    /// <summary>The table as it is now; null where there is none.</summary>
    /// <exception cref="StoreUnavailableException">The service cannot be reached, or does not let us in.</exception>
    public async Task<TableDescription?> FindAsync()
    {
        try
        {
            return (await calls.RunAsync(limit => client.DescribeTableAsync(options.Table, limit), CancellationToken.None)).Table;
        }
        catch (StoreUnavailableException missing) when (missing.InnerException is ResourceNotFoundException)
        {
            return null;
        }
    }

    private async Task CreateAsync()
    {
        try
        {
            var wanted = new CreateTableRequest
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
            };
            await calls.RunAsync(limit => client.CreateTableAsync(wanted, limit), CancellationToken.None);
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
            if (table is not null && (TableFlaws.IsReady(table) || table.TableStatus != TableStatus.CREATING))
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

    private static List<KeySchemaElement> KeyOf(string hash, string range) => [new(hash, KeyType.HASH), new(range, KeyType.RANGE)];
}
