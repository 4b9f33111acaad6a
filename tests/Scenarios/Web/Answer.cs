using System.Net;
using System.Text.Json;

namespace Guildhall.Tests.Scenarios.Web;

/// <summary>What the server answered.</summary>
internal sealed class Answer(HttpResponseMessage response, byte[] body)
{
    public HttpStatusCode Status => response.StatusCode;

    public HttpResponseMessage Response => response;

    public byte[] Body => body;

    public JsonElement Json => JsonDocument.Parse(body).RootElement;

    public string? Header(string name) => response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;

    public string? Text(string name) => Json.GetProperty(name).GetString();

    /// <summary>The code of the refusal in a reply, or null.</summary>
    public string? RefusalCode => Json.TryGetProperty("refusal", out var refusal) ? refusal.GetProperty("code").GetString() : null;

    /// <summary>Checks the form that every error has.</summary>
    public void ShouldBeProblem(HttpStatusCode status, string code)
    {
        Status.ShouldBe(status);
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        Text("error_code").ShouldBe(code);
        Text("detail").ShouldNotBeNullOrWhiteSpace();
        Json.GetProperty("timestamp").GetDateTimeOffset().Offset.ShouldBe(TimeSpan.Zero);
        Json.GetProperty("status").GetInt32().ShouldBe((int)status);
    }
}
