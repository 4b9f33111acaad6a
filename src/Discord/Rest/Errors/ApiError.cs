using System.Text.Json;

namespace Guildhall.Discord.Rest.Errors;

/// <summary>The body of a refusal.</summary>
/// <param name="Code">Discord's own code; 0 where there was none.</param>
/// <param name="Message">Discord's words, in English.</param>
/// <param name="Fields">What was wrong with which field; empty unless the payload was refused.</param>
public sealed record ApiError(int Code, string Message, IReadOnlyList<FieldError> Fields)
{
    private const int MostFields = 100;

    /// <summary>A body that was empty or not JSON.</summary>
    public static ApiError Unreadable { get; } = new(0, "no readable body", []);

    /// <summary>The words, and each field with its own.</summary>
    public override string ToString() => Fields.Count == 0 ? Message : $"{Message} ({string.Join("; ", Fields)})";

    internal static ApiError Read(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            var root = JsonElement.ParseValue(ref reader);
            if (root.ValueKind != JsonValueKind.Object)
                return Unreadable;
            var code = root.TryGetProperty("code", out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var value)
                ? value
                : 0;
            var message = root.TryGetProperty("message", out var words) && words.ValueKind == JsonValueKind.String ? words.GetString()! : "";
            var fields = new List<FieldError>();
            if (root.TryGetProperty("errors", out var errors))
                Collect(errors, "", fields);
            return new(code, message, fields);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return Unreadable;
        }
    }

    private static void Collect(JsonElement element, string path, List<FieldError> fields)
    {
        if (element.ValueKind != JsonValueKind.Object || fields.Count >= MostFields)
            return;
        foreach (var property in element.EnumerateObject())
        {
            if (property.NameEquals("_errors"))
                Add(property.Value, path, fields);
            else
                Collect(property.Value, Join(path, property.Name), fields);
        }
    }

    private static void Add(JsonElement errors, string path, List<FieldError> fields)
    {
        if (errors.ValueKind != JsonValueKind.Array)
            return;
        foreach (var error in errors.EnumerateArray().Where(error => error.ValueKind == JsonValueKind.Object))
            fields.Add(new(path, Text(error, "code"), Text(error, "message")));
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static string Join(string path, string name)
    {
        if (name.Length > 0 && name.All(char.IsAsciiDigit))
            return $"{path}[{name}]";
        return path.Length == 0 ? name : $"{path}.{name}";
    }
}
