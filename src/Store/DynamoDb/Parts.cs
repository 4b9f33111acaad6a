using Item = System.Collections.Generic.Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue>;

namespace Guildhall.Store.DynamoDb;

/// <summary>
/// Values that do not fit into their item lie in parts of their own, which are there before the item is and belong to nobody else, since their stream
/// carries the writer's token. Parts whose item never came do no harm.
/// </summary>
internal sealed class Parts(DynamoTable table)
{
    /// <summary>The longest value that stays in its item, in bytes: two of them leave room for the rest of 400 KB.</summary>
    public const int LongestInline = 180 * 1024;

    private const int LongestPart = 380 * 1024;

    /// <summary>Puts a value into an item, or into parts that the item then names.</summary>
    public async Task PutAsync(Item item, string name, byte[] value)
    {
        if (value.Length <= LongestInline)
        {
            item[name] = Attributes.Bytes(value);
            return;
        }

        var parts = value.Chunk(LongestPart).ToList();
        for (var number = 0; number < parts.Count; number++)
        {
            var part = Attributes.Key(StreamOf(item, name), number);
            part[Attributes.Part] = Attributes.Bytes(parts[number]);
            await table.TryPutAsync(part);
        }

        item[name + Attributes.InParts] = Attributes.Number(parts.Count);
    }

    /// <summary>A value of an item, wherever it lies; empty where there is none.</summary>
    public async Task<byte[]> ReadAsync(Item item, string name, CancellationToken cancellation)
    {
        var parts = item.NumberOf(name + Attributes.InParts);
        if (parts == 0)
        {
            return item.BytesOf(name);
        }

        var found = await table.RangeAsync(StreamOf(item, name), 0, cancellation);
        return [.. found.SelectMany(part => part.BytesOf(Attributes.Part))];
    }

    /// <summary>Removes the parts of a value that is no longer needed.</summary>
    public async Task RemoveAsync(Item item, string name)
    {
        for (var number = 0; number < item.NumberOf(name + Attributes.InParts); number++)
        {
            await table.TryDeleteAsync(StreamOf(item, name), number);
        }
    }

    private static string StreamOf(Item item, string name) => $"parts/{item.TextOf(Attributes.Stream)}/{item.TextOf(Attributes.Token)}/{name}";
}
