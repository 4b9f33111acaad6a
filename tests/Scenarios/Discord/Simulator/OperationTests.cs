using System.Globalization;
using System.Text;
using Guildhall.Discord.Simulator;
using Guildhall.Tests.Scenarios.Discord.Oracles;

namespace Guildhall.Tests.Scenarios.Discord.Simulator;

/// <summary>How much of Discord's REST is simulated, told in <c>docs/simulator-operations.md</c>, which is made from the routes.</summary>
public sealed class OperationTests
{
    private const string Page = "docs/simulator-operations.md";

    [OpenApiFact]
    public async Task The_page_tells_which_operations_are_simulated()
    {
        await using var discord = await SimulatedDiscord.StartAsync(new() { Time = TimeProvider.System });
        var routes = discord.Routes.Select(route => route.Split(' ')).Select(route => (Method: route[0], Parts: route[1].Split('/', StringSplitOptions.RemoveEmptyEntries))).ToList();
        var text = Write([.. OpenApiOracle.Shared.Operations.Select(operation => (operation, routes.Exists(route => route.Method == operation.Method && Covers(route.Parts, operation.Parts))))]);
        var path = Path.Combine(Root(AppContext.BaseDirectory), Page);
        var before = File.Exists(path) ? await File.ReadAllTextAsync(path) : "";
        if (before != text)
        {
            await File.WriteAllTextAsync(path, text);
        }

        (before == text).ShouldBeTrue($"{Page} was stale and is written anew: read and commit it");
    }

    // What stands in braces covers what stands in braces, and the names that Discord gives to ids: @me and @original.
    private static bool Covers(string[] route, IReadOnlyList<string> operation) => route.Length == operation.Count
        && route.Zip(operation).All(pair => pair.First.StartsWith('{') ? pair.Second[0] is '{' or '@' : pair.First == pair.Second);

    private static string Write(IReadOnlyList<(Operation Operation, bool IsSimulated)> all)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            # What the simulator simulates

            {all.Count(one => one.IsSimulated)} of the {all.Count} operations in Discord's OpenAPI document. Everything else is answered with 501, its method and its path, and is
            a violation. This page is made from the simulator's routes by `OperationTests`, which fails when it is stale.

            | Area | Simulated | Not |
            |---|---|---|

            """);
        foreach (var area in all.GroupBy(one => one.Operation.Parts[0], StringComparer.Ordinal).OrderBy(area => area.Key, StringComparer.Ordinal))
        {
            var names = area.ToLookup(one => one.IsSimulated, one => $"`{one.Operation.Id}`");
            page.Append(CultureInfo.InvariantCulture, $"| {area.Key} ({names[true].Count()} of {area.Count()}) | {string.Join(' ', names[true])} | {string.Join(' ', names[false])} |\n");
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "Guildhall.slnx")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
