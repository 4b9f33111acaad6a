using System.Globalization;
using Guildhall.Channels.Discord.Alerting;

namespace Guildhall.Host.Settings;

/// <summary>How the platform is watched: logs, telemetry and alerts.</summary>
internal sealed record WatchSettings
{
    public const string FormatKey = "Guildhall:Logs:Format";
    public const string OtlpKey = "Guildhall:Telemetry:OtlpEndpoint";
    public const string WebhookKey = "Guildhall:Alerts:Webhook";
    public const string ChannelKey = "Guildhall:Alerts:Channel";
    private const string StandardOtlpKey = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>How log lines look. Default: as it suits the output.</summary>
    public LogFormat Format { get; private init; }

    /// <summary>Where traces and metrics are sent by OTLP; null (the default) sends nothing. <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names it too.</summary>
    public Uri? Otlp { get; private init; }

    /// <summary>The webhook that alerts are posted through; null for none. A secret.</summary>
    public WebhookAddress? Webhook { get; private init; }

    /// <summary>The Discord channel that the bot posts alerts in; null for none.</summary>
    public ulong? Channel { get; private init; }

    /// <summary>After how long an alert that lasts is said again. 1 minute to a day; 60 minutes by default. <c>Guildhall:Alerts:RepeatMinutes</c>.</summary>
    public TimeSpan Repeat { get; private init; }

    /// <summary>How long a dependency may be down before it is an alert. 1 to 3,600 s; 60 s by default. <c>Guildhall:Alerts:DownSeconds</c>.</summary>
    public TimeSpan Grace { get; private init; }

    /// <summary>How often is looked. 1 to 300 s; 15 s by default. <c>Guildhall:Alerts:CheckSeconds</c>.</summary>
    public TimeSpan Every { get; private init; }

    /// <summary>Free space for the data directory below which there is an alert, in bytes. 0 to 1,000,000 MiB; 1,024 by default. <c>Guildhall:Alerts:DiskFreeMegabytes</c>.</summary>
    public long LeastFree { get; private init; }

    /// <summary>Reads and checks all of it.</summary>
    /// <param name="hasToken">Whether there is a bot that could post in a channel.</param>
    /// <exception cref="SettingException">Something will not do.</exception>
    public static WatchSettings Read(IConfiguration configuration, bool hasToken) => new()
    {
        Format = FormatOf(Given(configuration, FormatKey)),
        Otlp = OtlpOf(configuration),
        Webhook = WebhookOf(Given(configuration, WebhookKey)),
        Channel = ChannelOf(Given(configuration, ChannelKey), hasToken),
        Repeat = TimeSpan.FromMinutes(Number(configuration, "Guildhall:Alerts:RepeatMinutes", 60, 1, 1_440)),
        Grace = TimeSpan.FromSeconds(Number(configuration, "Guildhall:Alerts:DownSeconds", 60, 1, 3_600)),
        Every = TimeSpan.FromSeconds(Number(configuration, "Guildhall:Alerts:CheckSeconds", 15, 1, 300)),
        LeastFree = (long)Number(configuration, "Guildhall:Alerts:DiskFreeMegabytes", 1_024, 0, 1_000_000) << 20,
    };

    private static string? Given(IConfiguration configuration, string key) => configuration[key]?.Trim() is { Length: > 0 } given ? given : null;

    private static LogFormat FormatOf(string? given) => given?.ToUpperInvariant() switch
    {
        null or "AUTO" => LogFormat.Auto,
        "JSON" => LogFormat.Json,
        "TEXT" => LogFormat.Text,
        _ => throw new SettingException($"{FormatKey} is '{given}'; auto, json or text is expected."),
    };

    private static Uri? OtlpOf(IConfiguration configuration)
    {
        var key = Given(configuration, OtlpKey) is null ? StandardOtlpKey : OtlpKey;
        return Given(configuration, key) is not { } given ? null
            : Uri.TryCreate(given, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address
            : throw new SettingException($"{key} is '{given}'; an address like http://localhost:4317 is expected.");
    }

    private static WebhookAddress? WebhookOf(string? given) => given is null ? null
        : WebhookAddress.TryRead(given)
            ?? throw new SettingException($"{WebhookKey} is no address of a webhook (what was given is not shown, it may be a secret); one like https://discord.com/api/webhooks/1234/abcd is expected, from Integrations in the settings of the Discord channel.");

    private static ulong? ChannelOf(string? given, bool hasToken)
    {
        if (given is null)
        {
            return null;
        }

        if (!ulong.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var channel) || channel == 0)
        {
            throw new SettingException($"{ChannelKey} is '{given}'; the id of a Discord channel is expected, a number like 1234567890123456789.");
        }

        return hasToken ? channel : throw new SettingException($"{ChannelKey} is '{given}', and no bot is there to post in it: set Discord:Token, or use {WebhookKey}.");
    }

    private static int Number(IConfiguration configuration, string key, int otherwise, int min, int max) =>
        Given(configuration, key) is not { } given ? otherwise
            : int.TryParse(given, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max ? number
            : throw new SettingException($"{key} is '{given}'; a whole number from {min} to {max} is expected, {otherwise} for instance.");
}
