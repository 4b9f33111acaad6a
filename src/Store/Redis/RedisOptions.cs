using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using StackExchange.Redis;

namespace Guildhall.Store.Redis;

/// <summary>How Redis is reached.</summary>
public sealed record RedisOptions
{
    private const int RetryMilliseconds = 500;

    /// <summary>Where it is, in the form of StackExchange.Redis: <c>redis:6379,password=…,ssl=true</c>.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>A file with the certificates, in PEM, of the only authorities that may vouch for the server; null for those that this machine trusts.</summary>
    public string? RootCertificate { get; init; }

    /// <summary>What all keys and channels begin with, so that several platforms can share a server. Default: <c>guildhall</c>.</summary>
    public string Prefix { get; init; } = "guildhall";

    /// <summary>How long anything may take. Default: 250 ms.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Fails where a connection could not even be tried; the message never holds the password.</summary>
    /// <exception cref="ArgumentOutOfRangeException">What is given cannot be read.</exception>
    public void Validate() => _ = Configure();

    /// <summary>The place without its password.</summary>
    public override string ToString() => string.Join(", ", Parse().EndPoints.Select(Shown));

    /// <summary>How the client is set up.</summary>
    internal ConfigurationOptions Configure()
    {
        var given = Parse();
        if (given.EndPoints.Count == 0)
        {
            throw Wrong("it names no server");
        }

        given.AbortOnConnectFail = false;
        given.BacklogPolicy = BacklogPolicy.FailFast;
        given.ReconnectRetryPolicy = new LinearRetry(RetryMilliseconds);
        given.AsyncTimeout = (int)Patience.TotalMilliseconds;
        given.ClientName ??= "guildhall";
        given.IncludeDetailInExceptions = false;
        if (RootCertificate is not null)
        {
            TrustOnly(given, ReadAuthorities(RootCertificate, given));
        }

        return given;
    }

    private static void TrustOnly(ConfigurationOptions given, X509Certificate2Collection authorities) => given.SslClientAuthenticationOptions = host =>
        new SslClientAuthenticationOptions { TargetHost = given.SslHost ?? host, CertificateChainPolicy = Authorities.Trust(authorities) };

    private static X509Certificate2Collection ReadAuthorities(string file, ConfigurationOptions given)
    {
        if (!given.Ssl)
        {
            throw Refused("Redis:RootCertificate is set, but Redis:ConnectionString does not ask for TLS; add ssl=true to it, or leave the file out.");
        }

        try
        {
            return Authorities.Read(file);
        }
        catch (CryptographicException fault)
        {
            throw Refused($"Redis:RootCertificate is {fault.Message}; a file with certificates in PEM is expected.");
        }
    }

    private static string Shown(EndPoint place) => place switch
    {
        DnsEndPoint named => string.Create(CultureInfo.InvariantCulture, $"{named.Host}:{named.Port}"),
        _ => place.ToString() ?? "",
    };

    private static ArgumentOutOfRangeException Wrong(string why) => Refused(
        $"Redis:ConnectionString cannot be read ({why}; what was given is not shown, it may hold a password); one like redis:6379,password=…,ssl=true is expected.");

    private static ArgumentOutOfRangeException Refused(string message) => new(nameof(message), message);

    private ConfigurationOptions Parse()
    {
        // An address would be taken for the name of a host, with its password in it.
        if (ConnectionString.Contains("://", StringComparison.Ordinal))
        {
            throw Wrong("it is an address");
        }

        try
        {
            return ConfigurationOptions.Parse(ConnectionString);
        }
        catch (ArgumentException fault)
        {
            throw Wrong(fault.ParamName is { Length: > 0 and < 32 } keyword && keyword.All(char.IsAsciiLetter) ? $"'{keyword}' will not do" : "it is malformed");
        }
    }
}
