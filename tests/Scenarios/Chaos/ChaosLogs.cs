using System.Text.Json;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Chaos;

/// <summary>What servers wrote that somebody should look at.</summary>
internal static class ChaosLogs
{
    private const int Longest = 300;

    /// <summary>Errors by their messages, with how many there were.</summary>
    public static IReadOnlyList<(string Message, int Count)> ErrorsOf(IEnumerable<RunningHost> hosts) =>
        [.. hosts.SelectMany(host => host.Log.Split('\n')).Select(ErrorIn).OfType<string>().CountBy(message => message, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))];

    private static string? ErrorIn(string line)
    {
        if (!line.StartsWith('{'))
        {
            // What is no log line is a fault that nobody caught.
            return line.Contains("Unhandled exception", StringComparison.Ordinal) ? Clip(line) : null;
        }

        try
        {
            using var parsed = JsonDocument.Parse(line);
            var entry = parsed.RootElement;
            return entry.TryGetProperty("LogLevel", out var level) && level.GetString() is "Error" or "Critical"
                ? Clip($"{entry.GetProperty("Category").GetString()}: {TemplateOf(entry)} {First(entry)}")
                : null;
        }
        catch (JsonException)
        {
            return Clip(line);
        }
    }

    private static string? TemplateOf(JsonElement entry) =>
        entry.TryGetProperty("State", out var state) && state.ValueKind == JsonValueKind.Object && state.TryGetProperty("{OriginalFormat}", out var format)
            ? format.GetString()
            : entry.GetProperty("Message").GetString();

    private static string First(JsonElement entry) =>
        entry.TryGetProperty("Exception", out var exception) ? (exception.GetString() ?? "").Split('\n', 2)[0] : "";

    private static string Clip(string text) => text.Length <= Longest ? text : text[..Longest];
}
