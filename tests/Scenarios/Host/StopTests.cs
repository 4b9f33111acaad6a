using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Guildhall.Tests.Scenarios.Web;

namespace Guildhall.Tests.Scenarios.Host;

public sealed class StopTests
{
    private static readonly string[] NoLimits = ["--Guildhall:Pipeline:Burst=10000", "--Guildhall:Pipeline:RequestsPerSecond=10000"];

    [Fact]
    public async Task A_server_that_is_told_to_stop_finishes_what_it_has_begun()
    {
        using var directory = new TempDirectory();
        var answers = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        string token;
        await using (var hall = await Hall.OpenAsync(directory.Path, NoLimits))
        {
            using var ada = await hall.SignInAsync();
            token = ada.Token;
            await using var listener = await HubSocket.ConnectAsync(hall.Address, token);
            await listener.InvokeAsync("Join", "stop");
            await AskAsync(ada.Http, "first", answers);
            var busy = Task.WhenAll(Enumerable.Range(0, 8).Select(worker => KeepAskingAsync(ada.Http, worker, answers)));
            while (answers.Count < 50)
            {
                await Task.Delay(10);
            }

            var asked = Stopwatch.GetTimestamp();
            await hall.Process.RequestStopAsync();
            (await hall.Process.WaitAsync()).ShouldBe(0, hall.Process.Errors);
            Stopwatch.GetElapsedTime(asked).ShouldBeLessThan(TimeSpan.FromSeconds(5));
            hall.Process.Errors.ShouldBeEmpty();
            await busy;
        }

        // Whatever was answered is kept: asked again, it is answered with the same bytes.
        await using var again = await Hall.OpenAsync(directory.Path, NoLimits);
        using var http = Guest.With(again.Address, token);
        foreach (var (id, body) in answers)
        {
            var repeated = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
            await AskAsync(http, id, repeated);
            repeated[id].ShouldBe(body, id);
        }

        var last = (await http.CallAsync(HttpMethod.Get, "/api/v1/rooms/stop/feed?limit=1")).Json.GetProperty("last").GetInt64();
        last.ShouldBeGreaterThanOrEqualTo(answers.Count);
    }

    private static async Task KeepAskingAsync(HttpClient http, int worker, ConcurrentDictionary<string, byte[]> answers)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                if (!await AskAsync(http, $"{worker}-{i}", answers))
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                return;
            }
        }
    }

    private static async Task<bool> AskAsync(HttpClient http, string id, ConcurrentDictionary<string, byte[]> answers)
    {
        var value = id.Length % 2 == 0 ? "de" : "en";
        var answer = await http.CallAsync(
            HttpMethod.Post, "/api/v1/rooms/stop/commands", new { command = "settings set", options = new { key = "locale", value }, requestId = id });
        return answer.Status == HttpStatusCode.OK && answers.TryAdd(id, answer.Body);
    }
}
