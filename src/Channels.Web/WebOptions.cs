using System.Globalization;
using System.Net;

namespace Guildhall.Channels.Web;

/// <summary>How the web channel is set up; checked at start.</summary>
public sealed class WebOptions
{
    /// <summary>Guests who may sign in from one address in a minute. 1 to 100,000; 120 by default.</summary>
    public int GuestsPerMinute { get; set; } = 120;

    /// <summary>Rooms that one person may open in a minute. 1 to 10,000; 30 by default.</summary>
    public int RoomsPerMinute { get; set; } = 30;

    /// <summary>Live connections that one person may have open. 1 to 1,000; 20 by default.</summary>
    public int ConnectionsPerUser { get; set; } = 20;

    /// <summary>Networks whose proxies are believed about where a request came from, and whether over HTTPS. A proxy on the same machine always is.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; set; } = [];

    /// <summary>For how many days browsers are told to come back over HTTPS alone, once they came over HTTPS. 0 to 730; 0 says nothing, 30 by default.</summary>
    public int HstsDays { get; set; } = 30;

    /// <summary>The folder of the built web client.</summary>
    public string ClientDirectory { get; set; } = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    /// <summary>
    /// The word by which somebody from elsewhere may read <c>/metrics</c> and the details of <c>/healthz/ready</c>, 16 to 256 visible characters;
    /// null (the default) lets only this machine do so. A secret: never shown. <c>Guildhall:Metrics:Token</c>.
    /// </summary>
    public string? MetricsToken { get; set; }

    /// <summary>Fails with key, range and given value where a number is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public void Validate()
    {
        Check(nameof(GuestsPerMinute), GuestsPerMinute, 1, 100_000, "guests per minute");
        Check(nameof(RoomsPerMinute), RoomsPerMinute, 1, 10_000, "rooms per minute");
        Check(nameof(ConnectionsPerUser), ConnectionsPerUser, 1, 1_000, "connections");
        if (MetricsToken is { } token && (token.Length is < 16 or > 256 || token.Any(sign => sign is <= ' ' or > '~')))
        {
            throw new ArgumentOutOfRangeException(paramName: null, $"Guildhall:Metrics:Token has {token.Length} characters; 16 to 256 visible ASCII characters without blanks are allowed.");
        }

        Check(nameof(HstsDays), HstsDays, 0, 730, "days");
    }

    private static void Check(string key, int given, int min, int max, string unit)
    {
        if (given < min || given > max)
        {
            throw new ArgumentOutOfRangeException(key, given, string.Create(
                CultureInfo.InvariantCulture, $"Guildhall:Web:{key} is {given}; {min} to {max} {unit} are allowed."));
        }
    }
}
