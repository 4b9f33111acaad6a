using System.Runtime.CompilerServices;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Item = System.Collections.Generic.Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue>;

namespace Guildhall.Store.DynamoDb;

/// <summary>
/// The one table: items under a stream and a version. Every call is bounded in time, reads are consistent, and of writes only those of a single item
/// are used.
/// </summary>
internal sealed class DynamoTable(IAmazonDynamoDB client, DynamoCalls calls, DynamoOptions options)
{
    /// <summary>Which table it is, for operators.</summary>
    public string Place => options.Endpoint is { } endpoint ? $"table {options.Table} at {endpoint}" : $"table {options.Table} of DynamoDB in {options.Region}";

    /// <summary>An item as it stands now, or null.</summary>
    public async Task<Item?> FindAsync(string stream, long version, CancellationToken cancellation = default)
    {
        var found = await calls.RunAsync(
            limit => client.GetItemAsync(new() { TableName = options.Table, Key = Attributes.Key(stream, version), ConsistentRead = true }, limit), cancellation);
        return found.Item is { Count: > 0 } item ? item : null;
    }

    /// <summary>Puts an item whole.</summary>
    /// <returns>False where the condition does not hold.</returns>
    public Task<bool> TryPutAsync(Item item, string? condition = null, Item? values = null) => TryAsync(limit => client.PutItemAsync(
        new() { TableName = options.Table, Item = item, ConditionExpression = condition, ExpressionAttributeValues = values }, limit));

    /// <summary>Changes an item.</summary>
    /// <returns>False where the condition does not hold.</returns>
    public Task<bool> TryUpdateAsync(string stream, long version, string change, string condition, Item values) => TryAsync(limit => client.UpdateItemAsync(
        new()
        {
            TableName = options.Table,
            Key = Attributes.Key(stream, version),
            UpdateExpression = change,
            ConditionExpression = condition,
            ExpressionAttributeValues = values,
        },
        limit));

    /// <summary>Removes an item.</summary>
    /// <returns>False where the condition does not hold.</returns>
    public Task<bool> TryDeleteAsync(string stream, long version, string? condition = null, Item? values = null) => TryAsync(limit => client.DeleteItemAsync(
        new() { TableName = options.Table, Key = Attributes.Key(stream, version), ConditionExpression = condition, ExpressionAttributeValues = values }, limit));

    /// <summary>The item of a stream with the greatest version that is not below zero, as it stands now, or null.</summary>
    public async Task<Item?> LastAsync(string stream, long below, CancellationToken cancellation)
    {
        var found = await calls.RunAsync(
            limit => client.QueryAsync(
                new()
                {
                    TableName = options.Table,
                    KeyConditionExpression = $"{Attributes.Stream} = :stream AND {Attributes.Version} BETWEEN :first AND :last",
                    ExpressionAttributeValues = Attributes.Of((":stream", new(stream)), (":first", Attributes.Number(0)), (":last", Attributes.Number(below - 1))),
                    ConsistentRead = true,
                    ScanIndexForward = false,
                    Limit = 1,
                },
                limit),
            cancellation);
        return found.Items is [var item, ..] ? item : null;
    }

    /// <summary>The items of a stream from a version on, page by page: the service gives at most a megabyte at once.</summary>
    public async Task<IReadOnlyList<Item>> RangeAsync(string stream, long from, CancellationToken cancellation)
    {
        var items = new List<Item>();
        await foreach (var page in PagesAsync(
            () => new QueryRequest
            {
                TableName = options.Table,
                KeyConditionExpression = $"{Attributes.Stream} = :stream AND {Attributes.Version} >= :from",
                ExpressionAttributeValues = Attributes.Of((":stream", new(stream)), (":from", Attributes.Number(from))),
                ConsistentRead = true,
            },
            cancellation))
        {
            items.AddRange(page);
        }

        return items;
    }

    /// <summary>What carries a mark, newest first or oldest first, page by page. It may be a moment behind.</summary>
    public IAsyncEnumerable<IReadOnlyList<Item>> MarkedAsync(string mark, bool newestFirst, int perPage, CancellationToken cancellation) => PagesAsync(
        () => new QueryRequest
        {
            TableName = options.Table,
            IndexName = TableShape.ByMark,
            KeyConditionExpression = $"{Attributes.Mark} = :mark",
            ExpressionAttributeValues = Attributes.Of((":mark", new(mark))),
            ScanIndexForward = !newestFirst,
            Limit = perPage,
        },
        cancellation);

    /// <summary>Every item there is, page by page.</summary>
    public async IAsyncEnumerable<IReadOnlyList<Item>> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        Item? from = null;
        do
        {
            var page = await calls.RunAsync(
                limit => client.ScanAsync(new ScanRequest { TableName = options.Table, ConsistentRead = true, ExclusiveStartKey = from }, limit), cancellation);
            yield return page.Items ?? [];
            from = page.LastEvaluatedKey is { Count: > 0 } key ? key : null;
        }
        while (from is not null);
    }

    private async IAsyncEnumerable<IReadOnlyList<Item>> PagesAsync(
        Func<QueryRequest> ask, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Item? from = null;
        do
        {
            var request = ask();
            request.ExclusiveStartKey = from;
            var page = await calls.RunAsync(limit => client.QueryAsync(request, limit), cancellation);
            yield return page.Items ?? [];
            from = page.LastEvaluatedKey is { Count: > 0 } key ? key : null;
        }
        while (from is not null);
    }

    private async Task<bool> TryAsync<T>(Func<CancellationToken, Task<T>> write)
    {
        try
        {
            await calls.RunAsync(write, CancellationToken.None);
            return true;
        }
        catch (ConditionalCheckFailedException)
        {
            return false;
        }
    }
}
