using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Guildhall.Store.Migrating;

/// <summary>Finds the migrations that assemblies carry as resources named <c>….&lt;Module&gt;.Migrations.&lt;number&gt;-&lt;name&gt;.sql</c>.</summary>
public static partial class MigrationSource
{
    /// <summary>The module whose tables all others may refer to.</summary>
    public const string Platform = "store";

    /// <summary>The platform's migrations and those of some assemblies, in the order of their application.</summary>
    /// <exception cref="MigrationException">A module's numbers have a gap or a double.</exception>
    public static IReadOnlyList<Migration> Collect(IEnumerable<Assembly> assemblies)
    {
        var found = assemblies.Prepend(typeof(MigrationSource).Assembly).Distinct().SelectMany(In);
        return InOrder(found);
    }

    /// <summary>The platform's first, then module by module, each by number.</summary>
    /// <exception cref="MigrationException">A module's numbers have a gap or a double.</exception>
    internal static IReadOnlyList<Migration> InOrder(IEnumerable<Migration> migrations)
    {
        var ordered = migrations
            .OrderBy(migration => migration.Module != Platform)
            .ThenBy(migration => migration.Module, StringComparer.Ordinal)
            .ThenBy(migration => migration.Number)
            .ToList();
        foreach (var module in ordered.GroupBy(migration => migration.Module, StringComparer.Ordinal))
        {
            var misplaced = module.Select((migration, index) => (migration, index)).FirstOrDefault(pair => pair.migration.Number != pair.index + 1);
            if (misplaced.migration is { } migration)
            {
                throw new MigrationException($"Migration '{migration}' should have the number {misplaced.index + 1}: a module's numbers are 1, 2, 3 and so on.");
            }
        }

        return ordered;
    }

    private static IEnumerable<Migration> In(Assembly assembly) =>
        from resource in assembly.GetManifestResourceNames()
        let parts = ResourceName().Match(resource)
        where parts.Success
        select new Migration(
            parts.Groups["module"].Value.ToLowerInvariant(),
            int.Parse(parts.Groups["number"].ValueSpan, CultureInfo.InvariantCulture),
            parts.Groups["name"].Value,
            Read(assembly, resource));

    private static string Read(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(
        @"(^|\.)(?<module>\w+)\.Migrations\.(?<number>\d{4})-(?<name>[a-z0-9-]+)\.sql$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ResourceName();
}
