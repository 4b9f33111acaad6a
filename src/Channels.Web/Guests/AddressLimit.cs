using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace Guildhall.Channels.Web.Guests;

/// <summary>How many guests may sign in from one address: as many at once as in a minute.</summary>
internal sealed class AddressLimit(WebOptions options) : IDisposable
{
    private const int NetworkBytes = 8;

    private readonly PartitionedRateLimiter<IPAddress> _limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(
        address => RateLimitPartition.GetTokenBucketLimiter(address, _ => new()
        {
            TokenLimit = options.GuestsPerMinute,
            TokensPerPeriod = Math.Max(1, options.GuestsPerMinute / 60),
            ReplenishmentPeriod = TimeSpan.FromSeconds(Math.Max(1, 60.0 / options.GuestsPerMinute)),
            QueueLimit = 0,
        }));

    /// <summary>True, or false with the time to wait.</summary>
    public bool TryEnter(HttpContext context, out TimeSpan retryAfter)
    {
        using var lease = _limiter.AttemptAcquire(NetworkOf(context.Connection.RemoteIpAddress ?? IPAddress.None));
        retryAfter = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();

    // A household is handed a whole IPv6 network of 64 bits, so a single address there limits nobody.
    private static IPAddress NetworkOf(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address;
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return new(bytes);
    }
}
