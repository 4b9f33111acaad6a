using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using Guildhall.Store;

namespace Guildhall.Host.Settings;

/// <summary>How the platform is spread over processes.</summary>
/// <param name="Roles">What this process does. <c>Guildhall:Roles</c>, separated by commas; default: everything.</param>
/// <param name="Broker">Where RabbitMQ is found; null where no command crosses processes. <c>Broker:ConnectionString</c>.</param>
/// <param name="Groups">Modules with workers of their own, and the names of those groups. <c>Guildhall:WorkerGroups:‹module›</c>.</param>
/// <param name="Served">The groups that this process works for; empty for all. <c>Guildhall:Serves</c>, separated by commas.</param>
internal sealed partial record PlatformSettings(
    ImmutableSortedSet<ProcessRole> Roles, Uri? Broker, ImmutableSortedDictionary<string, string> Groups, ImmutableArray<string> Served)
{
    public const string RolesKey = "Guildhall:Roles";
    public const string BrokerKey = "Broker:ConnectionString";
    public const string BrokerRootsKey = "Broker:RootCertificate";
    private const string GroupsKey = "Guildhall:WorkerGroups";
    private const string ServesKey = "Guildhall:Serves";

    /// <summary>Who must have issued the broker's certificate; null for whomever the machine trusts. <c>Broker:RootCertificate</c>, a file.</summary>
    public X509Certificate2Collection? BrokerRoots { get; private init; }

    /// <summary>Reads and checks it.</summary>
    /// <param name="connectionString">Of PostgreSQL: several processes share nothing else.</param>
    /// <exception cref="SettingException">Something will not do.</exception>
    public static PlatformSettings Read(IConfiguration configuration, string? connectionString)
    {
        var roles = ReadRoles(configuration[RolesKey]);
        var broker = ReadBroker(configuration[BrokerKey]);
        if (connectionString is null && (broker is not null || roles.Count < Enum.GetValues<ProcessRole>().Length))
        {
            throw new SettingException(
                $"{(broker is null ? RolesKey : BrokerKey)} is set, but {HostSettings.ConnectionStringKey} is not: several processes need PostgreSQL, since SQLite's file "
                + "belongs to one. Set it, or leave roles and broker out.");
        }

        var groups = configuration.GetSection(GroupsKey).GetChildren().ToImmutableSortedDictionary(
            group => group.Key.ToLowerInvariant(), group => GroupName($"{GroupsKey}:{group.Key}", group.Value ?? ""), StringComparer.Ordinal);
        return new(roles, broker, groups, [.. List(configuration[ServesKey]).Select(name => GroupName(ServesKey, name))])
        {
            BrokerRoots = ReadBrokerRoots(configuration[BrokerRootsKey], broker),
        };
    }

    public bool Is(ProcessRole role) => Roles.Contains(role);

    private static ImmutableSortedSet<ProcessRole> ReadRoles(string? given) => List(given) is { Length: > 0 } names
        ? [.. names.Select(name => Enum.TryParse<ProcessRole>(name, ignoreCase: true, out var role) && !char.IsAsciiDigit(name[0])
            ? role
            : throw new SettingException($"{RolesKey} names '{name}'; {string.Join(", ", Enum.GetNames<ProcessRole>()).ToLowerInvariant()} are known, separated by commas."))]
        : [.. Enum.GetValues<ProcessRole>()];

    private static Uri? ReadBroker(string? given) => given?.Trim() is not { Length: > 0 } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "amqp" or "amqps" ? new Uri(text)
        : throw new SettingException($"{BrokerKey} cannot be read; an address like amqp://user:password@localhost:5672/ or amqps://… is expected.");

    private static X509Certificate2Collection? ReadBrokerRoots(string? given, Uri? broker)
    {
        if (given?.Trim() is not { Length: > 0 } file)
        {
            return null;
        }

        if (broker?.Scheme != "amqps")
        {
            throw new SettingException($"{BrokerRootsKey} is set, but {BrokerKey} does not begin with amqps://, so that nothing would be encrypted or checked. Change that, or take {BrokerRootsKey} away.");
        }

        try
        {
            return Authorities.Read(file);
        }
        catch (CryptographicException wrong)
        {
            throw new SettingException($"{BrokerRootsKey} is {wrong.Message}; a file with certificates in PEM is expected.");
        }
    }

    private static string GroupName(string key, string given) => Name().IsMatch(given)
        ? given
        : throw new SettingException($"{key} is '{given}'; 1 to 32 lower-case letters, digits and hyphens are expected.");

    private static string[] List(string? given) => given?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    [GeneratedRegex("^[a-z0-9-]{1,32}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
