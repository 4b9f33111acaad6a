using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Host.Tools.Importing;

/// <summary>Writes content files: an entry a line, in order of the keys, the same bytes each time.</summary>
internal static class ContentFile
{
    private const string Source = "Figures from the System Reference Document 5.2 by Wizards of the Coast LLC, CC-BY-4.0; see NOTICE. Written by 'guildhall content import'.";

    private static readonly JsonSerializerOptions Names = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteListAsync<T>(string path, string list, IEnumerable<T> entries)
    {
        var text = new StringBuilder("{\n").Append("\"source\": ").Append(JsonSerializer.Serialize(Source, Names)).Append(",\n\"").Append(list).Append("\": [\n");
        text.AppendJoin(",\n", entries.Select(entry => JsonSerializer.Serialize(entry, ContentWriting.Options))).Append("\n]\n}\n");
        await File.WriteAllTextAsync(path, text.ToString());
    }

    public static Task WriteNamesAsync(string path, SortedDictionary<string, string> names) =>
        File.WriteAllTextAsync(path, JsonSerializer.Serialize(names, Names) + "\n");
}
