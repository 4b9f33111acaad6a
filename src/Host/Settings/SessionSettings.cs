using System.Text.RegularExpressions;
using Guildhall.Store.DynamoDb;

namespace Guildhall.Host.Settings;

/// <summary>Where sessions are kept. <c>Store:Sessions:DynamoDb:…</c>; without a table they are kept with everything else.</summary>
internal static partial class SessionSettings
{
    private const string Section = "Store:Sessions:DynamoDb";
    private const string TableKey = $"{Section}:{nameof(DynamoOptions.Table)}";
    private const string RegionKey = $"{Section}:{nameof(DynamoOptions.Region)}";
    private const string EndpointKey = $"{Section}:{nameof(DynamoOptions.Endpoint)}";
    private const string EncryptionKey = $"{Section}:{nameof(DynamoOptions.Encryption)}";
    private const string LocalRegion = "us-east-1";

    /// <summary>What is set; null where no table is.</summary>
    /// <exception cref="SettingException">Something will not do.</exception>
    public static DynamoOptions? Read(IConfiguration configuration)
    {
        string? Given(string key) => configuration[key]?.Trim() is { Length: > 0 } given ? given : null;
        if (Given(TableKey) is not { } table)
        {
            return Array.Find([RegionKey, EndpointKey, EncryptionKey], key => Given(key) is not null) is { } lonely
                ? throw new SettingException($"{lonely} is set, but {TableKey} is not: name the table, or take {lonely} away to keep sessions with everything else.")
                : null;
        }

        if (!TableName().IsMatch(table))
        {
            throw new SettingException($"{TableKey} is '{table}'; 3 to 255 letters, digits, dots, hyphens and underscores are expected.");
        }

        var endpoint = Given(EndpointKey) is { } address ? Address(address) : null;
        return new()
        {
            Table = table,
            Endpoint = endpoint,
            Region = Region(Given(RegionKey) ?? Given("AWS_REGION") ?? Environment.GetEnvironmentVariable("AWS_REGION"), endpoint),
            Encryption = Given(EncryptionKey) ?? DynamoOptions.AwsOwned,
        };
    }

    private static string Region(string? given, Uri? endpoint) =>
        given is null && endpoint is not null ? LocalRegion
        : given is not null && RegionName().IsMatch(given) ? given
        : throw new SettingException($"{RegionKey} is '{given}'; a region like eu-central-1 is expected, here or in the environment's AWS_REGION.");

    private static Uri Address(string given) =>
        Uri.TryCreate(given, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? url
            : throw new SettingException($"{EndpointKey} is '{given}'; an address like http://localhost:4567 is expected. Leave it out for Amazon's own.");

    [GeneratedRegex("^[A-Za-z0-9_.-]{3,255}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TableName();

    [GeneratedRegex("^[a-z0-9-]{2,40}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RegionName();
}
