using System.Text;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator;
using Guildhall.Tests.Scenarios.Discord.Oracles;

namespace Guildhall.Tests.Scenarios.Discord.Simulator;

/// <summary>Asks the simulator, and has each answer judged by Discord's OpenAPI document.</summary>
internal sealed class JudgedRest(SimulatedDiscord discord) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = new($"{discord.ApiBaseUrl}/v10"), DefaultRequestHeaders = { { "Authorization", $"Bot {discord.Token}" } } };

    /// <summary>What differed from the document.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>What was asked for, as method and path.</summary>
    public List<(string Method, string Path)> Asked { get; } = [];

    /// <summary>Asks, and expects success.</summary>
    public async Task<JsonNode?> AskAsync(string method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(new(method), new Uri($"{discord.ApiBaseUrl}/v10{path}"));
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        using var answer = await _http.SendAsync(request);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Asked.Add((method, path));
        Faults.AddRange(OpenApiOracle.Shared.Request(method, path, body is null ? null : "application/json", Encoding.UTF8.GetBytes(body ?? "")).Select(fault => $"asked: {fault}"));
        Faults.AddRange(OpenApiOracle.Shared.Response(method, path, (int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString(), bytes).Select(fault => fault.ToString()));
        if (!answer.IsSuccessStatusCode)
        {
            Faults.Add($"{method} {path} -> {(int)answer.StatusCode} {Encoding.UTF8.GetString(bytes)}");
        }

        return bytes.Length == 0 ? null : JsonNode.Parse(bytes);
    }

    /// <summary>The same, for the id of what was made.</summary>
    public async Task<string> MakeAsync(string path, string body) => (string?)(await AskAsync("POST", path, body))?["id"] ?? "0";

    public void Dispose() => _http.Dispose();
}
