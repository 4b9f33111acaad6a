namespace Guildhall.Tests.Scenarios.Support;

/// <summary>The browser of the machine.</summary>
internal static class Chromium
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Flags for a run without a screen that talks to nobody but us.</summary>
    public static IReadOnlyList<string> Flags { get; } =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>Why it cannot be used, or null.</summary>
    public static string? Missing => Find() is null ? "Chromium is not installed (Debian: apt-get install chromium)." : null;

    public static string Path => Find() ?? throw new FileNotFoundException(Missing);

    private static string? Find() => Array.Find(Places, File.Exists);
}
