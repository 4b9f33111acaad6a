namespace Guildhall.Tests.Scenarios.Discord.Oracles;

/// <summary>One thing that Discord's REST can do, as its document tells.</summary>
/// <param name="Method">In capitals.</param>
/// <param name="Template">The path under <c>/api/v10</c>, with its parts in braces.</param>
/// <param name="Id">The document's own name for it: <c>create_message</c>.</param>
/// <param name="PathParameters">The definitions of the parts in braces.</param>
/// <param name="QueryParameters">The definitions of what may follow the question mark.</param>
/// <param name="Bodies">The definitions of what may be sent, by media type; empty where nothing may.</param>
/// <param name="NeedsBody">Whether something must be sent.</param>
/// <param name="Answers">The definitions of what comes back by status (<c>200</c>, <c>4XX</c>); an empty one where no JSON comes back.</param>
internal sealed record Operation(
    string Method,
    string Template,
    string Id,
    IReadOnlyDictionary<string, string> PathParameters,
    IReadOnlyDictionary<string, string> QueryParameters,
    IReadOnlyDictionary<string, string> Bodies,
    bool NeedsBody,
    IReadOnlyDictionary<string, string> Answers)
{
    public IReadOnlyList<string> Parts { get; } = Template.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What stands in a path where this operation has braces; null where the path is another's.</summary>
    public IReadOnlyDictionary<string, string>? Match(IReadOnlyList<string> path)
    {
        if (path.Count != Parts.Count)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 0; index < path.Count; index++)
        {
            var part = Parts[index];
            if (part.StartsWith('{'))
            {
                values[part[1..^1]] = Uri.UnescapeDataString(path[index]);
            }
            else if (part != Uri.UnescapeDataString(path[index]))
            {
                return null;
            }
        }

        return values;
    }

    public override string ToString() => $"{Method} {Template}";
}
