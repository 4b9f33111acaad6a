using System.Net;
using System.Net.Sockets;
using Guildhall.Host.Settings;

namespace Guildhall.Host.Doctor;

internal sealed class AddressCheck : ICheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public string Name => "address";

    public async Task<Finding> LookAsync(HostSettings settings, CancellationToken cancellation)
    {
        foreach (var url in settings.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var address = BindingAddress.Parse(url);
            if (Refusal(address) is { } why)
            {
                return await IsOursAsync(address, cancellation)
                    ? Finding.Warn($"A Guildhall server answers at {url} already.")
                    : Finding.Fail($"Nothing can be opened at {url}: {why}. Choose another address (--urls http://localhost:8081).");
            }
        }

        return Finding.Ok($"{settings.Urls} is free.");
    }

    private static string? Refusal(BindingAddress address)
    {
        try
        {
            using var listener = new TcpListener(
                address.Host == "localhost" ? IPAddress.Loopback : IPAddress.TryParse(address.Host, out var ip) ? ip : IPAddress.Any, address.Port);
            listener.Start();
            return null;
        }
        catch (SocketException refused)
        {
            return refused.Message;
        }
    }

    private static async Task<bool> IsOursAsync(BindingAddress address, CancellationToken cancellation)
    {
        var host = address.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : address.Host;
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync(new UriBuilder(address.Scheme, host, address.Port, "/api/v1/about").Uri, cancellation);
            return answer.IsSuccessStatusCode && (await answer.Content.ReadAsStringAsync(cancellation)).Contains("Guildhall", StringComparison.Ordinal);
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            return false;
        }
    }
}
