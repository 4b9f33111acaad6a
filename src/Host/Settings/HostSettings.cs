using System.Globalization;
using System.Net;
using Guildhall.Channels.Discord;
using Guildhall.Channels.Web;
using Guildhall.Discord.Gateway;
using Guildhall.Pipeline;
using Guildhall.Store.Backups;
using Guildhall.Store.DynamoDb;

namespace Guildhall.Host.Settings;

/// <summary>Everything that an operator can set, checked.</summary>
/// <param name="Configuration">Where it comes from, for logging and Kestrel, which read their own sections.</param>
/// <param name="Data">The data directory. <c>Guildhall:Data</c>; default <c>data</c> in the working directory.</param>
/// <param name="Urls">Where to listen. <c>Urls</c>; default <c>http://localhost:8080</c>.</param>
internal sealed record HostSettings(IConfiguration Configuration, string Data, string Urls)
{
    public const string DataKey = "Guildhall:Data";
    public const string UrlsKey = "Urls";
    public const string DefaultUrls = "http://localhost:8080";
    public const string ConnectionStringKey = "Store:ConnectionString";
    private const string DefaultData = "data";

    /// <summary>Where PostgreSQL is found; null for SQLite in the data directory. <c>Store:ConnectionString</c>.</summary>
    public string? ConnectionString { get; private set; }

    /// <summary>Where sessions are kept in DynamoDB; null where they are with everything else. <c>Store:Sessions:DynamoDb:…</c>.</summary>
    public DynamoOptions? Sessions { get; private set; }

    /// <summary>What is cached, and where Redis is found. <c>Cache:…</c>, <c>Redis:…</c>.</summary>
    public CacheSettings Caches { get; private set; } = null!;

    /// <summary>Which language model is asked; null for none.</summary>
    public Guildhall.GameMaster.Models.ModelOptions? Model { get; private set; }

    /// <summary>How the platform is spread over processes.</summary>
    public PlatformSettings Platform { get; private set; } = null!;

    /// <summary>How commands are run. <c>Guildhall:Pipeline:…</c>.</summary>
    public PipelineOptions Pipeline { get; } = new();

    /// <summary>How the browser is served. <c>Guildhall:Web:…</c>.</summary>
    public WebOptions Web { get; } = new();

    /// <summary>How the bot is on Discord. <c>Discord:…</c>.</summary>
    public DiscordOptions Discord { get; } = new();

    /// <summary>How all of it is watched. <c>Guildhall:Logs:…</c>, <c>Guildhall:Telemetry:…</c>, <c>Guildhall:Alerts:…</c>.</summary>
    public required WatchSettings Watch { get; init; }

    /// <summary>How backups are made. <c>Guildhall:Backups:…</c>.</summary>
    public BackupOptions Backups { get; } = new();

    /// <summary>Reads and checks everything.</summary>
    /// <exception cref="SettingException">Something will not do.</exception>
    public static HostSettings Read(IConfiguration configuration)
    {
        var settings = new HostSettings(
            configuration,
            Text(configuration, DataKey, DefaultData),
            Text(configuration, UrlsKey, DefaultUrls))
        {
            Watch = WatchSettings.Read(configuration, hasToken: !string.IsNullOrWhiteSpace(configuration["Discord:Token"])),
        };
        settings.CheckUrls();
        settings.ConnectionString = settings.Given(ConnectionStringKey);
        settings.Sessions = SessionSettings.Read(configuration);
        settings.ReadCaches();
        settings.Platform = PlatformSettings.Read(configuration, settings.ConnectionString);
        settings.ReadPipeline();
        settings.ReadWeb();
        settings.ReadDiscord();
        settings.ReadBackups();
        return settings;
    }

    /// <summary>The same, but for the table of sessions: what looks at the database alone must not stumble over the table.</summary>
    public HostSettings WithoutSessions() => this with { Sessions = null };

    private static string Text(IConfiguration configuration, string key, string otherwise) =>
        configuration[key] switch
        {
            null => otherwise,
            { } given when string.IsNullOrWhiteSpace(given) => throw new SettingException($"{key} is empty; leave it out for '{otherwise}'."),
            { } given => given,
        };

    private void CheckUrls()
    {
        foreach (var url in Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            BindingAddress address;
            try
            {
                address = BindingAddress.Parse(url);
            }
            catch (FormatException)
            {
                throw new SettingException($"{UrlsKey} is '{url}'; addresses like {DefaultUrls} are expected, apart by semicolons.");
            }

            if (address.Scheme is not ("http" or "https"))
            {
                throw new SettingException($"{UrlsKey} is '{url}'; http and https are spoken, not {address.Scheme}.");
            }

            if (address.Port is < 0 or > IPEndPoint.MaxPort)
            {
                throw new SettingException($"{UrlsKey} is '{url}'; a port from 0 to {IPEndPoint.MaxPort} is expected, and 0 takes any that is free.");
            }
        }
    }

    private void ReadCaches()
    {
        Caches = CacheSettings.Read(Configuration);
        Model = ModelSettings.Read(Configuration);
        Check(Caches.Times.Validate);
        Check(() => Caches.Redis?.Validate());
    }

    private void ReadPipeline()
    {
        const string Section = "Guildhall:Pipeline";
        Pipeline.Burst = Number(Section, nameof(Pipeline.Burst), Pipeline.Burst);
        Pipeline.RequestsPerSecond = Number(Section, nameof(Pipeline.RequestsPerSecond), Pipeline.RequestsPerSecond);
        Pipeline.LaneLength = Number(Section, nameof(Pipeline.LaneLength), Pipeline.LaneLength);
        Pipeline.SuggestionMilliseconds = Number(Section, nameof(Pipeline.SuggestionMilliseconds), Pipeline.SuggestionMilliseconds);
        Pipeline.LeaseSeconds = Number(Section, nameof(Pipeline.LeaseSeconds), Pipeline.LeaseSeconds);
        Pipeline.PollSeconds = Number(Section, nameof(Pipeline.PollSeconds), Pipeline.PollSeconds);
        Check(Pipeline.Validate);
    }

    private void ReadWeb()
    {
        const string Section = "Guildhall:Web";
        Web.GuestsPerMinute = Number(Section, nameof(Web.GuestsPerMinute), Web.GuestsPerMinute);
        Web.RoomsPerMinute = Number(Section, nameof(Web.RoomsPerMinute), Web.RoomsPerMinute);
        Web.ConnectionsPerUser = Number(Section, nameof(Web.ConnectionsPerUser), Web.ConnectionsPerUser);
        Web.HstsDays = Number(Section, nameof(Web.HstsDays), Web.HstsDays);
        Web.Proxies = Networks($"{Section}:{nameof(Web.Proxies)}");
        Web.ClientDirectory = Text(Configuration, $"{Section}:{nameof(Web.ClientDirectory)}", Web.ClientDirectory);
        Web.MetricsToken = Configuration["Guildhall:Metrics:Token"]?.Trim() is { Length: > 0 } token ? token : null;
        Check(Web.Validate);
    }

    private void ReadDiscord()
    {
        const string Section = "Discord";
        Discord.Token = Configuration[$"{Section}:{nameof(Discord.Token)}"]?.Trim() is { Length: > 0 } token ? token : null;
        var address = Text(Configuration, $"{Section}:{nameof(Discord.ApiBaseUrl)}", Discord.ApiBaseUrl.ToString());
        Discord.ApiBaseUrl = Uri.TryCreate(address, UriKind.Absolute, out var url)
            ? url
            : throw new SettingException($"{Section}:{nameof(Discord.ApiBaseUrl)} is '{address}'; an address like https://discord.com/api is expected.");
        Discord.Shards = Number(Section, nameof(Discord.Shards), Discord.Shards);
        if (Given($"{Section}:{nameof(Discord.ShardRange)}") is { } given)
        {
            Discord.ShardRange = ShardRange.TryParse(given, out var range)
                ? range
                : throw new SettingException($"{Section}:{nameof(Discord.ShardRange)} is '{given}'; the first and the last shard of this process are expected, 0-3 for instance.");
        }

        Discord.PublicKey = Configuration[$"{Section}:{nameof(Discord.PublicKey)}"]?.Trim() is { Length: > 0 } key ? key : null;
        Discord.MessageContent = Flag(Section, nameof(Discord.MessageContent), Discord.MessageContent);
        Discord.Prefix = Text(Configuration, $"{Section}:{nameof(Discord.Prefix)}", Discord.Prefix);
        Check(Discord.Validate);
    }

    private void ReadBackups()
    {
        const string Section = "Guildhall:Backups";
        Backups.EveryHours = Number(Section, nameof(Backups.EveryHours), Backups.EveryHours);
        Backups.Keep = Number(Section, nameof(Backups.Keep), Backups.Keep);
        Backups.KeepDays = Number(Section, nameof(Backups.KeepDays), Backups.KeepDays);
        Backups.Directory = Given($"{Section}:{nameof(Backups.Directory)}");
        Backups.CopyTo = Given($"{Section}:{nameof(Backups.CopyTo)}");
        Backups.Region = Text(Configuration, $"{Section}:{nameof(Backups.Region)}", Backups.Region);
        if (Given($"{Section}:{nameof(Backups.Endpoint)}") is { } endpoint)
        {
            Backups.Endpoint = Uri.TryCreate(endpoint, UriKind.Absolute, out var url)
                ? url
                : throw new SettingException($"{Section}:{nameof(Backups.Endpoint)} is '{endpoint}'; an address like https://s3.example.org is expected.");
        }

        // From the environment alone: what stands in a file or on a command line is read by too many.
        Check(() => Backups.Key = BackupKey.Parse(Environment.GetEnvironmentVariable(BackupKey.Variable)));
        Check(Backups.Validate);
    }

    private string? Given(string key) => Configuration[key]?.Trim() is { Length: > 0 } given ? given : null;

    // As one text, or as a list.
    private IReadOnlyList<IPNetwork> Networks(string key)
    {
        var section = Configuration.GetSection(key);
        return
        [
            .. section.GetChildren().Select(child => child.Value).Prepend(section.Value)
                .SelectMany(text => (text ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .Select(text => Network(key, text)),
        ];
    }

    private static IPNetwork Network(string key, string given) =>
        IPNetwork.TryParse(given, out var network) ? network
        : IPAddress.TryParse(given, out var address) ? new(address, address.GetAddressBytes().Length * 8)
        : throw new SettingException($"{key} is '{given}'; networks and addresses like 10.0.0.0/8 or 192.168.1.5 are expected, apart by commas.");

    private bool Flag(string section, string name, bool otherwise)
    {
        var key = $"{section}:{name}";
        return Configuration[key] is not { } given ? otherwise
            : bool.TryParse(given, out var flag) ? flag
            : throw new SettingException($"{key} is '{given}'; true or false is expected.");
    }

    private int Number(string section, string name, int otherwise)
    {
        var key = $"{section}:{name}";
        return Configuration[key] is not { } given ? otherwise
            : int.TryParse(given, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
            : throw new SettingException($"{key} is '{given}'; a whole number is expected, {otherwise.ToString(CultureInfo.InvariantCulture)} for instance.");
    }

    private static void Check(Action validate)
    {
        try
        {
            validate();
        }
        catch (ArgumentOutOfRangeException outOfRange)
        {
            // The first line says it all; the others are for programmers.
            throw new SettingException(outOfRange.Message.Split('\n', 2)[0].Split(" (Parameter", 2)[0]);
        }
    }
}
