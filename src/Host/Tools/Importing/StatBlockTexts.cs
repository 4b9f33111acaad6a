using System.Text.RegularExpressions;

namespace Guildhall.Host.Tools.Importing;

/// <summary>The figures above the traits of each stat block, as the document's text has them; the fixtures lack some.</summary>
internal sealed class StatBlockTexts
{
    private static readonly Regex Kind = TextPattern.Of(@"^\*(?<size>Tiny|Small|Medium|Large|Huge|Gargantuan)(?: or \w+)? (?<rest>.+)\*$");
    private static readonly Regex Tags = TextPattern.Of(@"\((?<tags>[^)]+)\)");
    private static readonly Regex Field = TextPattern.Of(@"^- \*\*(?<name>[\w ]+?):?\*\*:? ?(?<value>.*)$");
    private readonly Dictionary<string, Dictionary<string, string>> _blocks = new(StringComparer.OrdinalIgnoreCase);

    public StatBlockTexts(params IEnumerable<string> texts)
    {
        foreach (var text in texts) Read(text.Split('\n'));
    }

    /// <summary>A field of a creature's block, e.g. <c>Immunities</c>; empty where it has none.</summary>
    public string Of(string creature, string field) => _blocks.TryGetValue(creature, out var block) ? block.GetValueOrDefault(field, "") : "";

    private void Read(string[] lines)
    {
        var heading = "";
        Dictionary<string, string>? block = null;
        foreach (var line in lines.Select(line => line.TrimEnd()))
        {
            if (line.StartsWith('#'))
            {
                heading = line.TrimStart('#').Trim();
                if (line.StartsWith("### ", StringComparison.Ordinal) || line.StartsWith("#### ", StringComparison.Ordinal)) block = heading is "Traits" or "Actions" ? null : block;
            }
            else if (Kind.Match(line) is { Success: true } kind && !_blocks.ContainsKey(heading))
            {
                block = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["Tags"] = Tags.Match(kind.Groups["rest"].Value).Groups["tags"].Value,
                };
                _blocks.Add(heading, block);
            }
            else if (block is not null && Field.Match(line) is { Success: true } field)
            {
                block.TryAdd(field.Groups["name"].Value, field.Groups["value"].Value);
            }
        }
    }
}
