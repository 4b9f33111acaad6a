using Guildhall.Tests.Scenarios.Support;
using Microsoft.Playwright;

namespace Guildhall.Tests.Scenarios.Browser;

/// <summary>A running server and a browser without a screen in front of it.</summary>
internal sealed class BrowserHall : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private BrowserHall(RunningHost host, IPlaywright playwright, IBrowser browser) => (Host, _playwright, _browser) = (host, playwright, browser);

    public RunningHost Host { get; }

    public static async Task<BrowserHall> OpenAsync()
    {
        var host = await RunningHost.StartAsync();
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Flags });
        return new(host, playwright, browser);
    }

    /// <summary>A browser of its own: nothing is shared with the others.</summary>
    public async Task<HallPage> VisitAsync(int width = 1440, int height = 900, ColorScheme scheme = ColorScheme.Dark)
    {
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = Host.Address.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            Locale = "en-US",
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new(await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await Host.DisposeAsync();
    }
}
