using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Guildhall.Discord.Json;
using Guildhall.Discord.Rest;
using Guildhall.Tests.Scenarios.Discord.Oracles;
using Microsoft.Extensions.Time.Testing;
using Xunit.Abstractions;

namespace Guildhall.Tests.Scenarios.Discord.Rest;

/// <summary>Every method of the client against Discord's own description: what it sends, and what it must be able to read.</summary>
public sealed class ConformanceTests(ITestOutputHelper output)
{
    /// <summary>Documented by Discord, but missing in its OpenAPI document: an endpoint, messages that forward others, commands for adults.</summary>
    private static readonly string[] KnownGaps = ["/skus: is no operation", "/nsfw is named by no schema", "/message_reference is {\"type\":1"];

    private static readonly string DocumentPath = Environment.GetEnvironmentVariable("GUILDHALL_DISCORD_OPENAPI") ?? "";

    [OpenApiFact]
    public async Task Every_request_is_one_that_Discord_describes()
    {
        var oracle = OpenApiOracle.Shared;
        var faults = new List<string>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        var requests = 0;
        using var rest = Client(async request =>
        {
            requests++;
            var (method, path) = (request.Method.Method, request.RequestUri!.PathAndQuery);
            var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync();
            faults.AddRange(oracle.Request(method, path, request.Content?.Headers.ContentType?.ToString(), body).Select(fault => fault.ToString()));
            if (oracle.Find(method, path) is { } operation)
                used.Add(operation.Id);
            return Answer(oracle, request, full: false, turn: 0);
        });

        foreach (var endpoint in Endpoint.All)
        {
            foreach (var call in endpoint.Calls())
                await call(rest);
        }

        output.WriteLine($"{used.Count} of {oracle.Operations.Count} operations, {Endpoint.All.Count} methods, {requests} requests");
        faults.Where(fault => !KnownGaps.Any(gap => fault.Contains(gap, StringComparison.Ordinal))).ShouldBeEmpty();
        used.Count.ShouldBeGreaterThan(150);
    }

    [OpenApiFact]
    public async Task Every_answer_that_Discord_describes_is_read_small_full_and_in_every_variant()
    {
        var oracle = OpenApiOracle.Shared;
        var faults = new List<string>();
        var (full, turn) = (false, 0);
        using var rest = Client(request => Task.FromResult(Answer(oracle, request, full, turn)));
        var variants = Enumerable.Range(0, 12).Select(number => (number > 0, number)).ToArray();
        foreach (var endpoint in Endpoint.All)
        {
            foreach (var variant in variants)
            {
                (full, turn) = variant;
                try
                {
                    await endpoint.Calls()[0](rest);
                }
                catch (Exception fault) when (fault is Guildhall.Discord.Rest.Errors.DiscordException)
                {
                    faults.Add($"{endpoint} full={full} turn={turn}: {fault.Message} {fault.InnerException?.Message}");
                }
            }
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public void Every_field_of_every_payload_is_sent_at_least_once()
    {
        var missing = PayloadSamples.All
            .Where(sample => !sample.GetType().Name.EndsWith("Page", StringComparison.Ordinal))
            .GroupBy(sample => sample.GetType())
            .Where(samples => !samples.Key.IsGenericType)
            .SelectMany(samples =>
            {
                var type = DiscordJson.Default.Options.GetTypeInfo(samples.Key);
                var sent = samples.SelectMany(sample => JsonSerializer.SerializeToNode(sample, type)!.AsObject().Select(field => field.Key)).ToHashSet(StringComparer.Ordinal);
                return type.Properties.Where(field => field.Get is not null && !sent.Contains(field.Name)).Select(field => $"{samples.Key.Name}.{field.Name}");
            });

        missing.ShouldBeEmpty();
    }

    private static DiscordRest Client(Func<HttpRequestMessage, Task<HttpResponseMessage>> answer)
    {
        var time = new FakeTimeProvider();
        return new("token", new() { GlobalPerSecond = 10_000 }, new(time, () => 0) { Handler = new Answering(answer) });
    }

    private static HttpResponseMessage Answer(OpenApiOracle oracle, HttpRequestMessage request, bool full, int turn)
    {
        var operation = oracle.Find(request.Method.Method, request.RequestUri!.PathAndQuery);
        var responses = operation is null ? null : Document.Value["paths"]![operation.Template]![operation.Method.ToLowerInvariant()]!["responses"]!.AsObject();
        var schema = responses?["200"]?["content"]?["application/json"]?["schema"] ?? responses?["201"]?["content"]?["application/json"]?["schema"];
        if (schema is null)
            return operation is null ? Json("[]") : new(HttpStatusCode.NoContent);
        var body = new SchemaSample(Document.Value["components"]!["schemas"]!.AsObject(), full, turn).Make(schema);
        return Json(body is null ? "[]" : body.ToJsonString());
    }

    private static readonly Lazy<JsonNode> Document = new(() => JsonNode.Parse(File.ReadAllText(DocumentPath))!);

    private static HttpResponseMessage Json(string text) =>
        new(HttpStatusCode.OK) { Content = new StringContent(text, Encoding.UTF8, MediaTypeHeaderValue.Parse("application/json")) };

    private sealed class Answering(Func<HttpRequestMessage, Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => answer(request);
    }
}
