using System.Text.Json;

namespace Guildhall.Host.Tools.Importing;

/// <summary>The Open5e fixtures of one folder: Django's JSON, one file a model.</summary>
internal sealed class Fixtures(string folder)
{
    private const string Document = "srd-2024_";

    /// <summary>The records of a model by their keys, without the document's prefix, in order of the keys.</summary>
    public SortedDictionary<string, JsonElement> Read(string model)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, $"{model}.json")));
        var records = new SortedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var record in document.RootElement.EnumerateArray())
        {
            records.Add(KeyOf(record.GetProperty("pk").ToString()), record.GetProperty("fields").Clone());
        }

        return records;
    }

    /// <summary>The records of a model by the key of what they belong to.</summary>
    public ILookup<string, (string Key, JsonElement Fields)> ReadByParent(string model) =>
        Read(model).ToLookup(record => KeyOf(record.Value.GetProperty("parent").GetString()!), record => (record.Key, record.Value), StringComparer.Ordinal);

    /// <summary>A text of the full document.</summary>
    public string ReadText(string name) => File.ReadAllText(Path.Combine(folder, "text", $"{name}.md"));

    private static string KeyOf(string pk) => pk.StartsWith(Document, StringComparison.Ordinal) ? pk[Document.Length..] : pk;
}
