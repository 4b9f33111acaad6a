namespace Guildhall.Tests.Unit.House;

/// <summary>The files of the tree under test, without what builds and tools leave there.</summary>
internal static class Repository
{
    private static readonly HashSet<string> Leftovers = new(StringComparer.Ordinal)
    {
        ".git", ".idea", ".vs", ".vscode", "artifacts", "bin", "BenchmarkDotNet.Artifacts", "coverage", "data", "dist", "node_modules", "obj", "TestResults",
    };

    private static readonly string[] CodeFolders = ["bench", "build", "src", "tests"];

    internal static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Paths from the root with forward slashes, sorted, whose name ends so.</summary>
    internal static IEnumerable<string> Files(string folder, string ending = "") =>
        Below(new DirectoryInfo(Path.Combine(Root, folder)))
            .Where(file => file.Name.EndsWith(ending, StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>The same, of every folder that holds C#.</summary>
    internal static IEnumerable<string> CodeFiles(string ending) => CodeFolders.SelectMany(folder => Files(folder, ending));

    internal static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    internal static int Lines(string path) => File.ReadLines(Path.Combine(Root, path)).Count();

    private static IEnumerable<FileInfo> Below(DirectoryInfo folder) =>
        !folder.Exists
            ? []
            : folder.EnumerateFileSystemInfos()
                .Where(entry => !Leftovers.Contains(entry.Name))
                .SelectMany(entry => entry is DirectoryInfo inner ? Below(inner) : [(FileInfo)entry]);

    private static string FindRoot(string? folder) =>
        folder is null ? throw new DirectoryNotFoundException("No Guildhall.slnx above the tests.")
        : File.Exists(Path.Combine(folder, "Guildhall.slnx")) ? folder
        : FindRoot(Path.GetDirectoryName(folder));
}
