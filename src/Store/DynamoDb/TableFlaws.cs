using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;

namespace Guildhall.Store.DynamoDb;

/// <summary>What is wrong with a table that is there.</summary>
internal static class TableFlaws
{
    /// <summary>Why it will not do: what, why and what to do; null where it will.</summary>
    public static string? WhyNot(TableDescription table, DynamoOptions options)
    {
        if (!IsReady(table))
        {
            return $"The table '{options.Table}' is {table.TableStatus?.Value ?? "in no state"}, so that nothing can be read or written. {RemedyOf(table.TableStatus)}";
        }

        if (!Has(table.KeySchema, Attributes.Stream, Attributes.Version) || !HasType(table, Attributes.Stream, ScalarAttributeType.S) || !HasType(table, Attributes.Version, ScalarAttributeType.N))
        {
            return $"The table '{options.Table}' is another's: its key should be {Attributes.Stream} (text) and {Attributes.Version} (number). "
                + "Name another table in Store:Sessions:DynamoDb:Table; one that does not exist is made.";
        }

        if (table.GlobalSecondaryIndexes?.Exists(index => index.IndexName == TableShape.ByMark && Has(index.KeySchema, Attributes.Mark, Attributes.MarkedAt)) != true)
        {
            return $"The table '{options.Table}' has no index '{TableShape.ByMark}' on {Attributes.Mark} (text) and {Attributes.MarkedAt} (number), by which pending commands are found. "
                + "Add it, or name another table in Store:Sessions:DynamoDb:Table.";
        }

        return options.Encryption != DynamoOptions.AwsOwned && !IsSealedWithKey(table)
            ? $"Store:Sessions:DynamoDb:Encryption names a key, but the table '{options.Table}' is sealed with one that AWS owns. Set the key on the table, or take the setting away."
            : null;
    }

    /// <summary>What somebody should look at although it works; null for nothing.</summary>
    public static string? Doubt(TableDescription table, DynamoOptions options)
    {
        if (table.BillingModeSummary?.BillingMode != BillingMode.PAY_PER_REQUEST)
        {
            return $"The table '{options.Table}' has a fixed capacity ({table.ProvisionedThroughput?.ReadCapacityUnits ?? 0} reads, {table.ProvisionedThroughput?.WriteCapacityUnits ?? 0} writes a second), "
                + "and more is refused. Set it to on-demand (PAY_PER_REQUEST), or watch that it suffices.";
        }

        // An id or an ARN is in the key's ARN; what an alias stands for only KMS knows.
        var key = options.Encryption;
        return key != DynamoOptions.AwsOwned && !key.StartsWith("alias/", StringComparison.Ordinal) && !key.Contains(":alias/", StringComparison.Ordinal)
            && table.SSEDescription?.KMSMasterKeyArn is { } arn && !arn.EndsWith(key, StringComparison.Ordinal)
            ? $"The table '{options.Table}' is sealed with {arn}, and Store:Sessions:DynamoDb:Encryption names another key. Set the one on the table or the other in the settings."
            : null;
    }

    /// <summary>Whether it is sealed with a key of KMS.</summary>
    public static bool IsSealedWithKey(TableDescription table) =>
        table.SSEDescription?.Status is { } status && (status == SSEStatus.ENABLED || status == SSEStatus.UPDATING);

    /// <summary>Whether it can be used now.</summary>
    public static bool IsReady(TableDescription table) => table.TableStatus is { } status && (status == TableStatus.ACTIVE || status == TableStatus.UPDATING);

    private static string RemedyOf(TableStatus? status) =>
        status == TableStatus.CREATING ? "Wait for a moment."
        : status == TableStatus.DELETING ? "Somebody deletes it: restore it from a backup (docs/backup.md), or name another one."
        : status == TableStatus.INACCESSIBLE_ENCRYPTION_CREDENTIALS ? "Its key of KMS cannot be used: enable it, and let the table's service use it."
        : "See what the AWS console says of it.";

    private static bool Has(List<KeySchemaElement>? key, string hash, string range) =>
        key is [var first, var second] && first.AttributeName == hash && first.KeyType == KeyType.HASH && second.AttributeName == range && second.KeyType == KeyType.RANGE;

    private static bool HasType(TableDescription table, string name, ScalarAttributeType type) =>
        table.AttributeDefinitions?.Exists(defined => defined.AttributeName == name && defined.AttributeType == type) == true;
}
