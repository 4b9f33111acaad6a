using System.Collections.Immutable;
using Guildhall.Core.Commands;
using Guildhall.Pipeline.Commands;

namespace Guildhall.Pipeline.Routing;

/// <summary>Which workers serve which module: those of a module's own group, where it has one, else those of the main group.</summary>
/// <param name="byModule">Groups by the keys of their modules.</param>
internal sealed class WorkerGroups(CommandCatalog catalog, ImmutableSortedDictionary<string, string> byModule)
{
    /// <summary>The group of everything that has no other.</summary>
    public const string Main = "main";

    /// <summary>Every group there is.</summary>
    public IEnumerable<string> All => byModule.Values.Append(Main).Distinct(StringComparer.Ordinal);

    /// <summary>The group for a request. What a button stands for is only known to the pipeline, so presses go to the main group.</summary>
    public string Of(Request request) =>
        request.ComponentId is null && catalog.Find(request.Call.Path) is { } command && byModule.TryGetValue(command.Module, out var group) ? group : Main;
}
