using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Guildhall.Tests.Scenarios.Watching;

/// <summary>What <c>/metrics</c> says.</summary>
internal sealed partial record Scrape(string Text)
{
    /// <summary>Names of all that is measured, as <c># TYPE</c> lines give them.</summary>
    public IReadOnlySet<string> Families { get; } = Type().Matches(Text).Select(type => type.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

    public static async Task<Scrape> OfAsync(HttpClient http)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/metrics", UriKind.Relative));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/plain"));
        using var answer = await http.SendAsync(request);
        return new(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
    }

    /// <summary>The value of the one series with exactly this name and these labels.</summary>
    public double? Value(string series) =>
        Text.Split('\n').FirstOrDefault(line => line.StartsWith($"{series} ", StringComparison.Ordinal)) is { } line
            ? double.Parse(line[series.Length..], System.Globalization.CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex("^# TYPE (?<name>[a-z0-9_]+) ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Type();
}
