using System.Net;
using System.Text.Json;
using Guildhall.Tests.Scenarios.Host;

namespace Guildhall.Tests.Scenarios.Web;

[Collection(HallCollection.Name)]
public sealed class SiteTests(HallFixture fixture)
{
    private readonly Hall _hall = fixture.Hall;

    [Theory]
    [InlineData("/healthz/live")]
    [InlineData("/healthz/ready")]
    public async Task The_server_says_that_it_is_well(string path) =>
        (await _hall.Http.CallAsync(HttpMethod.Get, path)).Text("status").ShouldBe("ok");

    [Fact]
    public async Task Everybody_may_know_what_is_running_here()
    {
        var about = await _hall.Http.CallAsync(HttpMethod.Get, "/api/v1/about");
        about.Text("name").ShouldBe("Guildhall");
        Version.TryParse(about.Text("version"), out _).ShouldBeTrue();
        about.Json.GetProperty("licences").EnumerateArray().ShouldContain(line => line.GetString()!.Contains("System Reference Document 5.2", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/v1/about")]
    [InlineData("/nowhere")]
    public async Task Browsers_are_told_what_pages_from_here_never_do(string path)
    {
        var answer = await _hall.Http.CallAsync(HttpMethod.Get, path);
        var policy = answer.Header("Content-Security-Policy")!;
        policy.ShouldContain("script-src 'self';");
        policy.ShouldContain("frame-ancestors 'none'");
        answer.Header("X-Content-Type-Options").ShouldBe("nosniff");
        answer.Header("Referrer-Policy").ShouldBe("no-referrer");
        answer.Header("Server").ShouldBeNull();
    }

    [Fact]
    public async Task Every_address_within_the_client_is_its_page()
    {
        using var client = new ClientDirectory();
        await using var hall = await Hall.OpenAsync(settings: $"--Guildhall:Web:ClientDirectory={client.Path}");
        foreach (var path in new[] { "/", "/r/lobby" })
        {
            var page = await hall.Http.CallAsync(HttpMethod.Get, path);
            page.Response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
            page.Body.ShouldBe(client.Page);
            page.Response.Headers.CacheControl!.NoCache.ShouldBeTrue();
            (await hall.Http.CallAsync(HttpMethod.Head, path)).Status.ShouldBe(HttpStatusCode.OK);
        }

        var asset = await hall.Http.CallAsync(HttpMethod.Get, "/assets/main-1a2b.js", content: null, ("Accept-Encoding", "gzip"));
        asset.Header("Cache-Control").ShouldBe("public, max-age=31536000, immutable");
        asset.Response.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
        (await hall.Http.CallAsync(HttpMethod.Get, "/assets/none.js")).ShouldBeProblem(HttpStatusCode.NotFound, "http.not-found");
    }

    [Fact]
    public async Task A_server_without_the_client_says_what_is_missing()
    {
        using var empty = new TempDirectory();
        await using var hall = await Hall.OpenAsync(settings: $"--Guildhall:Web:ClientDirectory={empty.Path}");
        var page = await hall.Http.CallAsync(HttpMethod.Get, "/r/lobby", content: null, ("Accept-Language", "de"));
        page.Status.ShouldBe(HttpStatusCode.OK);
        System.Text.Encoding.UTF8.GetString(page.Body).ShouldContain("Node 20");
    }

    [Fact]
    public async Task The_interface_is_described_whole()
    {
        var document = (await _hall.Http.CallAsync(HttpMethod.Get, "/openapi/v1.json")).Json;
        string[] expected =
        [
            "post /api/v1/auth/guest", "get /api/v1/about", "get /api/v1/pictures/{id}.png", "get /api/v1/me", "get /api/v1/commands", "get /api/v1/rooms",
            "post /api/v1/rooms/{room}/commands", "post /api/v1/rooms/{room}/components", "post /api/v1/rooms/{room}/autocomplete",
            "get /api/v1/rooms/{room}/feed", "get /api/v1/rooms/{room}/sessions/current", "get /api/v1/rooms/{room}/table",
            "get /api/v1/rooms/{room}/replay",
            "get /healthz/live", "get /healthz/ready",
        ];
        var described = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Where(property => property.Name != "parameters").Select(method => $"{method.Name} {path.Name}"));
        described.ShouldBe(expected, ignoreOrder: true);

        var schemas = document.GetProperty("components").GetProperty("schemas");
        foreach (var name in new[] { "Reply", "Card", "TableView", "Board", "ReplayStep", "FeedPage", "Entry", "CommandBody", "ProblemBody", "GuestSession" })
        {
            schemas.TryGetProperty(name, out var schema).ShouldBeTrue(name);
            schema.GetProperty("properties").EnumerateObject().ShouldNotBeEmpty(name);
        }

        PropertyNames(schemas.GetProperty("Reply")).ShouldBe(["text", "cards", "components", "visibility", "file", "sessionId", "refusal"], ignoreOrder: true);
        schemas.GetProperty("Entry").GetProperty("properties").GetProperty("reply").GetProperty("$ref").GetString()!.ShouldEndWith("/Reply");
        schemas.GetProperty("CommandBody").GetProperty("properties").GetProperty("options").ToString().ShouldContain("additionalProperties");
        PropertyNames(schemas.GetProperty("ProblemBody")).ShouldContain(name => name == "error_code");
    }

    private static IEnumerable<string> PropertyNames(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(property => property.Name);
}
