using Guildhall.Tests.Scenarios.Host;

namespace Guildhall.Tests.Scenarios.Web;

/// <summary>A browser client of the smallest kind.</summary>
internal sealed class ClientDirectory : IDisposable
{
    private readonly TempDirectory _directory = new();

    public ClientDirectory()
    {
        Page = "<!doctype html><title>client</title>"u8.ToArray();
        File.WriteAllBytes(System.IO.Path.Combine(Path, "index.html"), Page);
        var assets = Directory.CreateDirectory(System.IO.Path.Combine(Path, "assets")).FullName;
        File.WriteAllText(System.IO.Path.Combine(assets, "main-1a2b.js"), new string(' ', 10_000));
    }

    public string Path => _directory.Path;

    public byte[] Page { get; }

    public void Dispose() => _directory.Dispose();
}
