using Guildhall.Tests.Scenarios.Web;

namespace Guildhall.Tests.Scenarios.Host;

/// <summary>A server that is open, on a port of its own.</summary>
internal sealed class Hall : IAsyncDisposable
{
    private static readonly string[] AnyPort = ["--urls", "http://127.0.0.1:0"];

    private readonly TempDirectory? _own;

    private Hall(HostProcess process, Uri address, TempDirectory? own)
    {
        _own = own;
        Process = process;
        Address = address;
        Http = new() { BaseAddress = address };
    }

    public HostProcess Process { get; }

    public Uri Address { get; }

    /// <summary>Somebody who has not signed in.</summary>
    public HttpClient Http { get; }

    /// <summary>Opens a server; a directory that is given stays when the server is gone.</summary>
    public static async Task<Hall> OpenAsync(string? directory = null, params string[] settings)
    {
        var own = directory is null ? new TempDirectory() : null;
        var process = HostProcess.Start(directory ?? own!.Path, environment: null, [.. AnyPort, "--Guildhall:Web:GuestsPerMinute=100000", .. settings]);
        return new(process, await process.AddressAsync(), own);
    }

    public Task<Guest> SignInAsync(string name = "Ada", string? locale = null) => Guest.SignInAsync(Address, name, locale);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Process.DisposeAsync();
        _own?.Dispose();
    }
}
