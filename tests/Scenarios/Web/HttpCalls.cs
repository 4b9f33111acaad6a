using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Guildhall.Tests.Scenarios.Web;

/// <summary>Calls whose answers are read whole.</summary>
internal static class HttpCalls
{
    public static Task<Answer> CallAsync(this HttpClient http, HttpMethod method, string path, object body) =>
        http.CallAsync(method, path, JsonSerializer.Serialize(body), "application/json");

    public static Task<Answer> CallAsync(this HttpClient http, HttpMethod method, string path) => http.CallAsync(method, path, content: null);

    public static Task<Answer> CallAsync(this HttpClient http, HttpMethod method, string path, string text, string mediaType) =>
        http.CallAsync(method, path, new StringContent(text, Encoding.UTF8, MediaTypeHeaderValue.Parse(mediaType)));

    public static async Task<Answer> CallAsync(
        this HttpClient http, HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var response = await http.SendAsync(request);
        return new(response, await response.Content.ReadAsByteArrayAsync());
    }
}
