using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Guildhall.Tests.Scenarios.Support.Wire;

namespace Guildhall.Tests.Scenarios.Support;

/// <summary>One player as the server sees them: a token and requests.</summary>
internal sealed record Player(HttpClient Http, string Name, string UserId, string Token)
{
    private const int PageSize = 100;

    /// <summary>Signs in under a name.</summary>
    public static async Task<Player> SignInAsync(HttpClient http, string name)
    {
        using var answer = await http.PostAsJsonAsync("/api/v1/auth/guest", new { name });
        answer.EnsureSuccessStatusCode();
        var session = (await answer.Content.ReadFromJsonAsync<GuestToken>())!;
        return new(http, session.Name, session.UserId, session.Token);
    }

    /// <summary>Types a command.</summary>
    public Task<Answer> SayAsync(string room, string requestId, string command, params IEnumerable<KeyValuePair<string, string>> options) =>
        PostAsync($"/api/v1/rooms/{room}/commands", new { command, options = options.ToDictionary(StringComparer.Ordinal), requestId });

    /// <summary>Presses something that was offered.</summary>
    public Task<Answer> PressAsync(string room, string requestId, string id, params IReadOnlyList<string> values) =>
        PostAsync($"/api/v1/rooms/{room}/components", new { id, values, requestId });

    /// <summary>Where the room's game stands; null where none was ever played.</summary>
    public Task<SessionPoint?> SessionAsync(string room) => GetAsync<SessionPoint>($"/api/v1/rooms/{room}/sessions/current");

    /// <summary>What the room's game looks like; null where none was ever played.</summary>
    public Task<ShownTable?> TableAsync(string room) => GetAsync<ShownTable>($"/api/v1/rooms/{room}/table");

    /// <summary>Everything the room remembers, page by page.</summary>
    public async Task<IReadOnlyList<FeedEntry>> FeedAsync(string room)
    {
        var entries = new List<FeedEntry>();
        for (var last = 0L; ;)
        {
            var page = (await GetAsync<FeedPage>($"/api/v1/rooms/{room}/feed?after={last}&limit={PageSize}"))!;
            entries.AddRange(page.Entries);
            if (page.Entries.Count < PageSize)
            {
                return entries;
            }

            last = page.Last;
        }
    }

    private async Task<T?> GetAsync<T>(string path)
        where T : class
    {
        using var request = Authorized(HttpMethod.Get, path);
        using var answer = await Http.SendAsync(request);
        return answer.StatusCode == HttpStatusCode.NotFound ? null : await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<T>();
    }

    private async Task<Answer> PostAsync(string path, object body)
    {
        using var request = Authorized(HttpMethod.Post, path);
        request.Content = JsonContent.Create(body);
        using var answer = await Http.SendAsync(request);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private HttpRequestMessage Authorized(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        return request;
    }
}
