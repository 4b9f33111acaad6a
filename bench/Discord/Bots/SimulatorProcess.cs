using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Guildhall.Bench.Discord.Bots;

/// <summary>A Discord in a process of its own, without rate limits: the bot is measured, and not its patience.</summary>
internal sealed class SimulatorProcess : IAsyncDisposable
{
    public const string Token = "simulated-token";
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;

    private SimulatorProcess(Process process, Uri address)
    {
        _process = process;
        Http = new() { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
    }

    public string ApiBaseUrl => $"{Http.BaseAddress!.GetLeftPart(UriPartial.Authority)}/api";

    private HttpClient Http { get; }

    /// <summary>Starts one on a free port.</summary>
    /// <param name="arguments">More of its options.</param>
    public static async Task<SimulatorProcess> StartAsync(params string[] arguments)
    {
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "Discord.Simulator", configuration, "Guildhall.Discord.Simulator.dll"));
        var process = Process.Start(new ProcessStartInfo("dotnet", [program, "--port", "0", "--token", Token, "--minutes", "90", "--no-limits", .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        using var limit = new CancellationTokenSource(_patience);
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith("ready ", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new(process, new(line["ready ".Length..]));
            }
        }

        throw new InvalidOperationException("The simulator did not start.");
    }

    /// <summary>Asks its control API.</summary>
    /// <param name="path">Behind <c>/control/</c>.</param>
    public async Task<JsonObject> ControlAsync(string path, JsonObject body)
    {
        using var answer = await Http.PostAsJsonAsync(new Uri($"/control/{path}", UriKind.Relative), body);
        var read = (await answer.Content.ReadFromJsonAsync<JsonNode>())!.AsObject();
        return answer.IsSuccessStatusCode ? read : throw new InvalidOperationException($"{path}: {read.ToJsonString()}");
    }

    public async Task<JsonObject> StatsAsync() => (await Http.GetFromJsonAsync<JsonNode>(new Uri("/control/stats", UriKind.Relative)))!.AsObject();

    /// <summary>Fires slash commands and waits for their answers.</summary>
    public Task<InteractionLoad> InteractAsync(int count, int outstanding, int rate = 0, string command = "ping", params (string Name, string Value)[] options) =>
        InteractAsync(count, outstanding, rate, channels: 1, command, options);

    /// <summary>Fires slash commands in several channels by turns, spread over the guilds, and waits for their answers.</summary>
    public async Task<InteractionLoad> InteractAsync(int count, int outstanding, int rate, int channels, string command, params (string Name, string Value)[] options)
    {
        var answer = await ControlAsync("bench/interactions", new JsonObject
        {
            ["count"] = count,
            ["outstanding"] = outstanding,
            ["ratePerSecond"] = rate,
            ["channels"] = channels,
            ["command"] = command,
            ["options"] = new JsonObject(options.Select(option => KeyValuePair.Create(option.Name, (JsonNode?)option.Value))),
        });
        return new((double)answer["rate"]!, (double)answer["p50"]!, (double)answer["p99"]!, (double)answer["p999"]!, (int)answer["answered"]!);
    }

    public Task FloodAsync(int count) => ControlAsync("bench/messages", new JsonObject { ["count"] = count, ["authors"] = 1_000 });

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
        Http.Dispose();
    }
}
