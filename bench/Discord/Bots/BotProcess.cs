using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;

namespace Guildhall.Bench.Discord.Bots;

/// <summary>A bot in a process of its own: ours, or one of a peer. It says <c>ready</c>, then <c>commands</c>, and then answers lines with its counts.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    public const string Api = "SIMULATOR_API";
    public const string Token = "SIMULATOR_TOKEN";
    public const string Mode = "BENCH_MODE";
    public const string CountsMessages = "messages";
    public const string Live = "live";
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);
    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    private BotProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => _ = line.Data is { } text ? _lines.Writer.TryWrite(text) : _lines.Writer.TryComplete();
        process.BeginOutputReadLine();
    }

    /// <summary>From the start of the process until it knew all guilds.</summary>
    public TimeSpan ReadyAfter { get; private set; }

    public ProcessUse Use => new(_process.Id);

    public bool HasExited => _process.HasExited;

    /// <summary>Ours.</summary>
    public static Task<BotProcess> StartOursAsync(SimulatorProcess discord, string mode = "") =>
        StartAsync(new(Environment.ProcessPath!, Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? [typeof(BotProcess).Assembly.Location, "bot"] : ["bot"]), discord, mode);

    /// <summary>discord.js.</summary>
    public static async Task<BotProcess> StartPeerAsync(SimulatorProcess discord, string mode = "") =>
        await StartAsync(new("node", ["--expose-gc", "discordjs.mjs"]) { WorkingDirectory = await PeerFolder.PreparedAsync() }, discord, mode);

    private static async Task<BotProcess> StartAsync(ProcessStartInfo start, SimulatorProcess discord, string mode)
    {
        start.UseShellExecute = false;
        start.RedirectStandardInput = start.RedirectStandardOutput = true;
        start.Environment[Api] = discord.ApiBaseUrl;
        start.Environment[Token] = SimulatorProcess.Token;
        start.Environment[Mode] = mode;
        var clock = Stopwatch.StartNew();
        var bot = new BotProcess(Process.Start(start)!);
        await bot.HearAsync("ready");
        bot.ReadyAfter = clock.Elapsed;
        await bot.HearAsync("commands");
        return bot;
    }

    /// <summary>What it has counted so far.</summary>
    /// <param name="live">Whether it collects its garbage first.</param>
    public async Task<BotCounts> CountAsync(bool live = false)
    {
        await _process.StandardInput.WriteLineAsync(live ? Live : "");
        await _process.StandardInput.FlushAsync();
        var words = (await NextAsync()).Split(' ').Select(word => long.Parse(word, CultureInfo.InvariantCulture)).ToArray();
        return new(words[0], words[1], words[2], words[3], words[4], words[5], (int)words[6]);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task HearAsync(string word)
    {
        while (await NextAsync() != word)
        {
            // Whatever else it says.
        }
    }

    private async Task<string> NextAsync()
    {
        using var limit = new CancellationTokenSource(_patience);
        return await _lines.Reader.ReadAsync(limit.Token);
    }
}
