using System.Reflection;
using Guildhall.Core.Text;

namespace Guildhall.Pipeline;

/// <summary>Collects what assemblies brought along in their <c>Strings/&lt;locale&gt;.json</c>.</summary>
public static class StringFiles
{
    private const string Folder = ".Strings.";
    private const string Ending = ".json";

    /// <summary>One catalog of everything.</summary>
    /// <exception cref="FormatException">A file is malformed, or two files share a key.</exception>
    public static StringCatalog Load(IEnumerable<Assembly> assemblies) => StringCatalog.Load(assemblies.Distinct().SelectMany(Files));

    private static IEnumerable<(string Locale, string Name, ReadOnlyMemory<byte> Json)> Files(Assembly assembly)
    {
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            var folder = name.LastIndexOf(Folder, StringComparison.Ordinal);
            if (folder < 0 || !name.EndsWith(Ending, StringComparison.Ordinal))
            {
                continue;
            }

            using var stream = assembly.GetManifestResourceStream(name)!;
            var json = new byte[stream.Length];
            stream.ReadExactly(json);
            yield return (name[(folder + Folder.Length)..^Ending.Length], name, json);
        }
    }
}
