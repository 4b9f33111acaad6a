using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using Guildhall.Core.Storage;

namespace Guildhall.Store.DynamoDb;

/// <summary>Looks at the sessions' table and changes nothing.</summary>
public static class TableLook
{
    /// <summary>Looks once.</summary>
    public static async Task<TableFinding> LookAsync(DynamoOptions options, TimeProvider time)
    {
        try
        {
            using var client = DynamoServices.NewClient(options);
            return Judge(await new TableShape(client, new(options), options, time).FindAsync(), options);
        }
        catch (StoreUnavailableException away)
        {
            return Unusable($"{away.Message} {TableShape.Hint}");
        }
        catch (Exception wrong) when (wrong is AmazonServiceException or AmazonClientException)
        {
            return Unusable($"The table '{options.Table}' cannot be had: {wrong.Message} {TableShape.Hint}");
        }
    }

    private static TableFinding Judge(TableDescription? table, DynamoOptions options)
    {
        if (table is null)
        {
            return new($"The table '{options.Table}' does not exist; the server's next start makes it. Were sessions kept in it before, restore it from a backup first.", IsUsable: true, IsWell: false);
        }

        if (TableFlaws.WhyNot(table, options) is { } flaw)
        {
            return Unusable(flaw);
        }

        return TableFlaws.Doubt(table, options) is { } doubt
            ? new(doubt, IsUsable: true, IsWell: false)
            : new($"The table '{options.Table}' is {table.TableStatus.Value}, on demand, sealed with {SealOf(table)}.", IsUsable: true, IsWell: true);
    }

    private static string SealOf(TableDescription table) =>
        TableFlaws.IsSealedWithKey(table) ? table.SSEDescription.KMSMasterKeyArn ?? "a key of KMS" : "a key that AWS owns";

    private static TableFinding Unusable(string text) => new(text, IsUsable: false, IsWell: false);
}
