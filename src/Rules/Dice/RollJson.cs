using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Guildhall.Rules.Dice;

/// <summary>
/// Results as JSON: nodes in a flat list, children before parents and named by their place, so that a long chain is not a deep
/// document. The same seed and engine give the same bytes.
/// </summary>
public static class RollJson
{
    /// <summary>UTF-8 text without line breaks; exact values are text.</summary>
    public static string Write(RollResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("total", result.Total);
            json.WriteString("value", result.Value.ToString());
            json.WriteString("crit", NameOf(result.Crit));
            json.WriteString("comment", result.Comment);
            json.WriteStartArray("nodes");
            for (var i = 0; i < result.Tree.Nodes.Length; i++)
            {
                WriteNode(json, new RollNode(result.Tree, i), result.Tree.Nodes[i].Children);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteNode(Utf8JsonWriter json, RollNode node, int[] children)
    {
        json.WriteStartObject();
        json.WriteString("kind", NameOf(node.Kind));
        json.WriteString("notation", node.Notation);
        json.WriteString("value", node.Value.ToString());
        json.WriteBoolean("kept", node.Kept);
        if (node.Annotation is not null)
        {
            json.WriteString("annotation", node.Annotation);
        }

        if (node.Score != 0)
        {
            json.WriteNumber("score", node.Score);
        }

        json.WriteStartArray("children");
        foreach (var child in children)
        {
            json.WriteNumberValue(child);
        }

        json.WriteEndArray();
        json.WriteStartArray("dice");
        foreach (var die in node.Dice)
        {
            WriteDie(json, die);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDie(Utf8JsonWriter json, Die die)
    {
        json.WriteStartObject();
        json.WriteNumber("value", die.Value);
        json.WriteNumber("face", die.Face);
        json.WriteBoolean("kept", die.Kept);
        json.WriteBoolean("exploded", die.Exploded);
        json.WriteNumber("score", die.Score);
        json.WriteStartArray("history");
        foreach (var past in die.History)
        {
            json.WriteStartObject();
            json.WriteString("event", NameOf(past.Kind));
            json.WriteNumber("value", past.Value);
            json.WriteNumber("face", past.Face);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString().ToLower(CultureInfo.InvariantCulture);
}
