namespace Guildhall.Tests.Scenarios.Host;

/// <summary>A directory that goes when the test is done.</summary>
internal sealed class TempDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("guildhall-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
