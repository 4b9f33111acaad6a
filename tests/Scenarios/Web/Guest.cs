using System.Net;

namespace Guildhall.Tests.Scenarios.Web;

/// <summary>Somebody who has signed in.</summary>
internal sealed class Guest : IDisposable
{
    private Guest(Uri address, string token, string userId, string name)
    {
        (Token, UserId, Name) = (token, userId, name);
        Http = With(address, token);
    }

    public string Token { get; }

    public string UserId { get; }

    public string Name { get; }

    public HttpClient Http { get; }

    public static async Task<Guest> SignInAsync(Uri address, string name, string? locale = null)
    {
        using var http = new HttpClient { BaseAddress = address };
        var answer = await http.CallAsync(HttpMethod.Post, "/api/v1/auth/guest", new { name, locale });
        answer.Status.ShouldBe(HttpStatusCode.Created);
        return new(address, answer.Text("token")!, answer.Text("userId")!, answer.Text("name")!);
    }

    /// <summary>A caller with some token.</summary>
    public static HttpClient With(Uri address, string token)
    {
        var http = new HttpClient { BaseAddress = address };
        http.DefaultRequestHeaders.Add("Authorization", $"Bearer {token}");
        return http;
    }

    public Task<Answer> GetAsync(string path) => Http.CallAsync(HttpMethod.Get, path);

    /// <summary>Runs a command.</summary>
    public Task<Answer> RunAsync(string room, string command, object? options = null, string? requestId = null) => Http.CallAsync(
        HttpMethod.Post,
        $"/api/v1/rooms/{room}/commands",
        new { command, options = options ?? new { }, requestId = requestId ?? Guid.NewGuid().ToString() });

    public void Dispose() => Http.Dispose();
}
