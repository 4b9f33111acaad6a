using System.Security.Cryptography.X509Certificates;

namespace Guildhall.Store.Broker;

/// <summary>How RabbitMQ is reached.</summary>
public sealed record BrokerOptions
{
    /// <summary>Where it is: <c>amqp://user:password@host:5672/vhost</c>, or <c>amqps://</c> for TLS.</summary>
    public required Uri Address { get; init; }

    /// <summary>The authorities one of which must have issued the broker's certificate; null for those that the machine trusts. Only with <c>amqps</c>.</summary>
    public X509Certificate2Collection? Roots { get; init; }

    /// <summary>What the names of queues and exchanges begin with, so that several platforms can share a broker. Default: <c>guildhall</c>.</summary>
    public string Prefix { get; init; } = "guildhall";

    /// <summary>This process, among all that share the broker and the database.</summary>
    public required string Name { get; init; }

    /// <summary>How long a caller waits for a worker's first sign, and then for each further one. Default: 1.5 s.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>The place without its password.</summary>
    public override string ToString() => $"{Address.Host}:{Address.Port}{Address.AbsolutePath}";
}
