using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>JSON in lines that people can read: what is short stands in one line, what is long in several.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Short = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a value.</summary>
    /// <param name="width">What an object or list may be long to stand in one line.</param>
    public static string Write(JsonNode value, int width)
    {
        var text = new StringBuilder();
        Write(text, value, width, 0);
        return text.Append('\n').ToString();
    }

    /// <summary>The line in which a property's value stands, the first being 1; the nearest one above where the path leads nowhere.</summary>
    /// <param name="path">For instance <c>build.levels[2]</c>.</param>
    public static int LineOf(string text, string path)
    {
        var (line, matched) = (1, 0);
        foreach (var value in Values(text))
        {
            if (path.StartsWith(value.Path, StringComparison.Ordinal) && value.Path.Length >= matched) (line, matched) = (value.Line, value.Path.Length);
        }

        return line;
    }

    /// <summary>Where the first <c>null</c> stands; null where there is none.</summary>
    public static (int Line, string Path)? FirstNull(string text)
    {
        foreach (var value in Values(text))
        {
            if (value.IsNull) return (value.Line, value.Path);
        }

        return null;
    }

    /// <summary>Every value with its path and line.</summary>
    private static List<(string Path, int Line, bool IsNull)> Values(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new() { MaxDepth = 64 });
        List<(string Path, int Line, bool IsNull)> values = [];
        var (line, counted) = (1, 0);
        Stack<(string Path, int Index)> open = new();
        var name = "";
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = reader.GetString()!;
                continue;
            }

            if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
            {
                open.Pop();
                continue;
            }

            var here = Here(open, name);
            line += bytes.AsSpan(counted, (int)reader.TokenStartIndex - counted).Count((byte)'\n');
            counted = (int)reader.TokenStartIndex;
            values.Add((here, line, reader.TokenType == JsonTokenType.Null));
            if (reader.TokenType is JsonTokenType.StartArray) open.Push((here, 0));
            if (reader.TokenType is JsonTokenType.StartObject) open.Push((here, -1));
        }

        return values;
    }

    private static string Here(Stack<(string Path, int Index)> open, string name)
    {
        if (!open.TryPop(out var parent)) return "";
        open.Push(parent.Index < 0 ? parent : parent with { Index = parent.Index + 1 });
        return parent.Index >= 0 ? $"{parent.Path}[{parent.Index}]" : parent.Path.Length == 0 ? name : $"{parent.Path}.{name}";
    }

    private static void Write(StringBuilder text, JsonNode? value, int width, int depth)
    {
        var flat = value is null ? "null" : value.ToJsonString(Short);
        if (value is not (JsonObject or JsonArray) || flat.Length + (2 * depth) <= width)
        {
            text.Append(flat);
            return;
        }

        var isObject = value is JsonObject;
        text.Append(isObject ? '{' : '[');
        var first = true;
        foreach (var (name, inner) in isObject ? value.AsObject().Select(pair => (pair.Key, pair.Value)) : value.AsArray().Select(inner => ("", inner)))
        {
            text.Append(first ? "\n" : ",\n").Append(' ', 2 * (depth + 1));
            first = false;
            if (isObject) text.Append(JsonSerializer.Serialize(name, Short)).Append(": ");
            Write(text, inner, width, depth + 1);
        }

        text.Append('\n').Append(' ', 2 * depth).Append(isObject ? '}' : ']');
    }
}
