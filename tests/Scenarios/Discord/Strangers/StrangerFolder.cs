using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Discord.Strangers;

/// <summary>The programs in a folder of their own, with the packages they need.</summary>
internal static class StrangerFolder
{
    private static readonly NpmFolder Folder = new("Strangers");

    /// <summary>Why they cannot run, or null.</summary>
    public static string? Missing => NpmFolder.Missing;

    public static string Node => NpmFolder.Node;

    /// <summary>The folder, ready to run in.</summary>
    public static Task<string> PreparedAsync() => Folder.PreparedAsync();
}
