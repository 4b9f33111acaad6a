using System.Text.Json;

namespace Guildhall.Tests.Unit.Discord.Rest;

/// <summary>A request as it reached the other side.</summary>
internal sealed record Call(
    HttpMethod Method, string Path, string Query, IReadOnlyDictionary<string, string> Headers, string Body, TimeSpan At)
{
    internal string Line => $"{Method.Method} {Path}";

    internal JsonElement Json => JsonDocument.Parse(Body).RootElement;
}
