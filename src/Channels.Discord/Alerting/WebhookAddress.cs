using System.Text.RegularExpressions;
using Guildhall.Discord;
using Guildhall.Discord.Entities.Channels;

namespace Guildhall.Channels.Discord.Alerting;

/// <summary>The address of a webhook, which is its own password: never shown.</summary>
/// <param name="Api">Where Discord is, without the version.</param>
/// <param name="Id">Which webhook.</param>
/// <param name="Token">Its secret.</param>
public sealed partial record WebhookAddress(Uri Api, Snowflake<Webhook> Id, string Token)
{
    private const int Longest = 300;

    /// <summary>Reads what Discord shows under Integrations; null where it is anything else.</summary>
    public static WebhookAddress? TryRead(string text) =>
        text.Length <= Longest && Form().Match(text) is { Success: true } found && ulong.TryParse(found.Groups["id"].ValueSpan, out var id)
            ? new(new(found.Groups["api"].Value), new(id), found.Groups["token"].Value)
            : null;

    /// <inheritdoc />
    public override string ToString() => $"webhook {Id}";

    [GeneratedRegex(@"^(?<api>https?://[A-Za-z0-9.:-]+/api)(/v[0-9]+)?/webhooks/(?<id>[0-9]{1,20})/(?<token>[A-Za-z0-9_-]{1,100})\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
