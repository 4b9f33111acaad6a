using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.World;
using NSec.Cryptography;

namespace Guildhall.Discord.Simulator.Interactions;

/// <summary>
/// Sends interactions over HTTP, signed with Ed25519. As Discord does, it also sends some with a bad signature for as long as it runs: an
/// endpoint that does not answer those with 401 is noted as a violation.
/// </summary>
internal sealed class SignedDelivery(SimWorld world, TimeProvider time, Violations violations) : IDisposable
{
    private const int OneBadIn = 3;
    private readonly Key _key = Key.Create(SignatureAlgorithm.Ed25519);
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(10) };
    private int _sent;

    /// <summary>Where to; null where the gateway carries interactions.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>The public key in hexadecimal, as the developer portal shows it.</summary>
    public string PublicKey => Convert.ToHexStringLower(_key.PublicKey.Export(KeyBlobFormat.RawPublicKey));

    /// <summary>Sends one.</summary>
    /// <returns>The response in the answer's body; null where there was none (202), or where it is refused.</returns>
    public async Task<JsonObject?> SendAsync(Uri endpoint, JsonObject interaction)
    {
        if (Interlocked.Increment(ref _sent) % OneBadIn == 0)
        {
            await ProbeAsync(endpoint);
        }

        using var answer = await PostAsync(endpoint, interaction.ToJsonString(), isGood: true);
        if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Accepted or HttpStatusCode.NoContent))
        {
            violations.Add("http-interaction", $"answered with {(int)answer.StatusCode}");
            return null;
        }

        var body = await answer.Content.ReadAsStringAsync();
        return body.Length == 0 ? null : JsonNode.Parse(body)?.AsObject();
    }

    /// <summary>What Discord does when an address is saved: a ping that must be answered, and one with a bad signature that must not.</summary>
    /// <returns>Whether Discord would take the address.</returns>
    public async Task<bool> VerifyAsync(Uri endpoint)
    {
        var ping = new JsonObject { ["id"] = $"{world.Ids.Next()}", ["application_id"] = $"{world.ApplicationId}", ["type"] = 1, ["token"] = "ping", ["version"] = 1 };
        using var answer = await PostAsync(endpoint, ping.ToJsonString(), isGood: true);
        return answer.IsSuccessStatusCode
            && (int?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())?["type"] == 1
            && await ProbeAsync(endpoint);
    }

    public void NoteFailure(string what) => violations.Add("http-interaction", what);

    public void Dispose()
    {
        _http.Dispose();
        _key.Dispose();
    }

    private async Task<bool> ProbeAsync(Uri endpoint)
    {
        using var answer = await PostAsync(endpoint, """{"type":1}""", isGood: false);
        if (answer.StatusCode == HttpStatusCode.Unauthorized)
        {
            return true;
        }

        violations.Add("bad-signature-taken", $"answered with {(int)answer.StatusCode} instead of 401");
        return false;
    }

    private async Task<HttpResponseMessage> PostAsync(Uri endpoint, string body, bool isGood)
    {
        var timestamp = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = SignatureAlgorithm.Ed25519.Sign(_key, Encoding.UTF8.GetBytes(timestamp + body));
        if (!isGood)
        {
            signature[0] ^= 1;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new StringContent(body, Encoding.UTF8, MediaTypeHeaderValue.Parse("application/json")) };
        request.Headers.Add("X-Signature-Ed25519", Convert.ToHexStringLower(signature));
        request.Headers.Add("X-Signature-Timestamp", timestamp);
        request.Headers.UserAgent.ParseAdd("Discord-Interactions/1.0 (+https://discord.com)");
        return await _http.SendAsync(request);
    }
}
