namespace Guildhall.Store.DynamoDb;

/// <summary>Where sessions are kept in DynamoDB. Credentials come from the usual AWS environment, never from here.</summary>
public sealed record DynamoOptions
{
    /// <summary>What <see cref="Encryption"/> says for a key that AWS owns.</summary>
    public const string AwsOwned = "aws-owned";

    /// <summary>The table's name: 3 to 255 letters, digits, dots, hyphens and underscores.</summary>
    public required string Table { get; init; }

    /// <summary>The region, e.g. <c>eu-central-1</c>. Default: <c>us-east-1</c>.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>Another server than Amazon's, e.g. <c>http://localhost:4567</c>; null for Amazon's.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>How often a call is made at most, where the service throttles or stumbles; time is limited beside that. Default: 10.</summary>
    public int Attempts { get; init; } = 10;

    /// <summary>What a table that is made here is sealed with: <see cref="AwsOwned"/>, or a key of KMS by id, alias or ARN. Default: <see cref="AwsOwned"/>.</summary>
    public string Encryption { get; init; } = AwsOwned;
}
