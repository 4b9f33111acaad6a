using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using Guildhall.Tests.Scenarios.Host;

namespace Guildhall.Tests.Scenarios.Web;

[Collection(HallCollection.Name)]
public sealed class ErrorTests(HallFixture fixture)
{
    private const string Commands = "/api/v1/rooms/errors/commands";

    private readonly Hall _hall = fixture.Hall;

    [Theory]
    [InlineData("GET", "/nowhere", HttpStatusCode.NotFound, "http.not-found")]
    [InlineData("GET", "/api/v1/nowhere", HttpStatusCode.NotFound, "http.not-found")]
    [InlineData("GET", "/assets/nothing.js", HttpStatusCode.NotFound, "http.not-found")]
    [InlineData("DELETE", "/api/v1/me", HttpStatusCode.MethodNotAllowed, "http.method-not-allowed")]
    [InlineData("GET", "/api/v1/auth/guest", HttpStatusCode.MethodNotAllowed, "http.method-not-allowed")]
    [InlineData("GET", "/api/v1/pictures/0123456789abcdef0123456789abcdef.png", HttpStatusCode.NotFound, "picture.none")]
    [InlineData("GET", "/api/v1/pictures/..%2f..%2fsecret.png", HttpStatusCode.NotFound, "http.not-found")]
    [InlineData("GET", "/api/v1/rooms/lobby/feed", HttpStatusCode.Unauthorized, "auth.missing")]
    public async Task What_is_not_there_is_refused_in_the_one_form(string method, string path, HttpStatusCode status, string code) =>
        (await _hall.Http.CallAsync(HttpMethod.Parse(method), path)).ShouldBeProblem(status, code);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"command\":null,\"requestId\":\"1\"}")]
    [InlineData("{\"command\":1,\"requestId\":\"1\"}")]
    [InlineData("{\"command\":\"ping\"}")]
    [InlineData("{\"command\":\"ping\",\"requestId\":1}")]
    [InlineData("{\"command\":\"ping\",\"requestId\":\"1\",\"options\":[]}")]
    [InlineData("{\"command\":\"ping\",\"requestId\":\"1\",\"options\":\"x\"}")]
    [InlineData("{\"command\":\"ping\",\"requestId\":\"1\",\"options\":{\"a\":{}}}")]
    [InlineData("{\"command\":\"ping\",\"requestId\":\"1\",\"options\":{\"a\":[1]}}")]
    [InlineData("{\"command\":\"ping\",\"requestId\":\"1\"} trailing")]
    [InlineData("{\"command\":\"\\ud800\",\"requestId\":\"1\"}")]
    [InlineData("{\"command\":\"ping\",\"requestId\":\"1\",\"options\":{\"a\":\"\\ud800\"}}")]
    public async Task A_body_of_another_form_is_refused(string body)
    {
        using var ada = await _hall.SignInAsync();
        (await ada.Http.CallAsync(HttpMethod.Post, Commands, body, "application/json")).ShouldBeProblem(HttpStatusCode.BadRequest, "http.malformed");
    }

    [Fact]
    public async Task A_body_that_is_no_text_is_refused()
    {
        using var ada = await _hall.SignInAsync();
        using var bytes = new ByteArrayContent([.. "{\"command\":\""u8, 0xff, 0xfe, .. "\",\"requestId\":\"1\"}"u8]);
        bytes.Headers.ContentType = new("application/json");
        (await ada.Http.CallAsync(HttpMethod.Post, Commands, bytes)).ShouldBeProblem(HttpStatusCode.BadRequest, "http.malformed");
    }

    [Fact]
    public async Task A_body_nested_without_end_is_refused()
    {
        using var ada = await _hall.SignInAsync();
        var deep = $"{{\"command\":{new string('[', 20_000)}";
        (await ada.Http.CallAsync(HttpMethod.Post, Commands, deep, "application/json")).ShouldBeProblem(HttpStatusCode.BadRequest, "http.malformed");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task A_body_that_is_not_JSON_is_refused(string mediaType)
    {
        using var ada = await _hall.SignInAsync();
        (await ada.Http.CallAsync(HttpMethod.Post, Commands, "x=1", mediaType)).ShouldBeProblem(HttpStatusCode.UnsupportedMediaType, "http.not-json");
    }

    [Theory]
    [InlineData("")]
    [InlineData("with space")]
    [InlineData("line\\nbreak")]
    [InlineData("ümlaut")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public async Task A_request_id_is_1_to_64_printable_characters(string id)
    {
        using var ada = await _hall.SignInAsync();
        (await ada.Http.CallAsync(HttpMethod.Post, Commands, $$"""{"command":"ping","requestId":"{{id}}"}""", "application/json"))
            .ShouldBeProblem(HttpStatusCode.BadRequest, "request.invalid-id");
    }

    [Theory]
    [InlineData("Lobby")]
    [InlineData("a.b")]
    [InlineData("a%20b")]
    [InlineData("12345678901234567890123456789012345678901")]
    public async Task A_room_of_another_name_is_refused(string room)
    {
        using var ada = await _hall.SignInAsync();
        (await ada.RunAsync(room, "ping")).ShouldBeProblem(HttpStatusCode.BadRequest, "room.invalid");
        (await ada.GetAsync($"/api/v1/rooms/{room}/feed")).ShouldBeProblem(HttpStatusCode.BadRequest, "room.invalid");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_of_fifty_megabytes_is_refused_promptly(bool isLengthKnown)
    {
        using var ada = await _hall.SignInAsync();
        var body = new byte[50 << 20];
        Array.Fill(body, (byte)' ');
        using HttpContent content = isLengthKnown ? new ByteArrayContent(body) : new StreamContent(new MemoryStream(body));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        (string, string)[] headers = isLengthKnown ? [] : [("Transfer-Encoding", "chunked")];

        var started = Stopwatch.GetTimestamp();
        (await ada.Http.CallAsync(HttpMethod.Post, Commands, content, headers)).ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge, "http.too-large");
        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(5));
        (await ada.GetAsync("/api/v1/me")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_body_at_the_limit_is_read()
    {
        using var ada = await _hall.SignInAsync();
        const string Body = """{"command":"ping","requestId":"limit"}""";
        (await ada.Http.CallAsync(HttpMethod.Post, Commands, Body.PadRight(64 << 10), "application/json")).Status.ShouldBe(HttpStatusCode.OK);
        (await ada.Http.CallAsync(HttpMethod.Post, Commands, Body.PadRight((64 << 10) + 1), "application/json"))
            .ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge, "http.too-large");
    }

    [Fact]
    public async Task An_error_is_told_in_the_callers_language()
    {
        var answer = await _hall.Http.CallAsync(HttpMethod.Get, "/api/v1/me", content: null, ("Accept-Language", "de"));
        answer.Text("detail")!.ShouldContain("angemeldet");
    }
}
