using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Guildhall.Discord.Simulator;

namespace Guildhall.Tests.Scenarios.Discord.Strangers;

/// <summary>A program that is not ours, and the deeds it told of: one line of JSON each.</summary>
internal sealed class Stranger : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly Channel<JsonObject> _deeds = Channel.CreateUnbounded<JsonObject>();
    private readonly List<string> _log = [];

    private Stranger(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Starts one that talks to a simulator.</summary>
    public static async Task<Stranger> StartAsync(string program, SimulatedDiscord? discord = null)
    {
        var start = new ProcessStartInfo(StrangerFolder.Node, [program])
        {
            WorkingDirectory = await StrangerFolder.PreparedAsync(),
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["SIMULATOR_API"] = discord?.ApiBaseUrl ?? "";
        start.Environment["SIMULATOR_TOKEN"] = discord?.Token ?? "";
        return new(Process.Start(start)!);
    }

    /// <summary>The next deed of that name; what comes before it is passed over, but an error is not.</summary>
    public async Task<JsonObject> ExpectAsync(string deed)
    {
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            while (true)
            {
                var told = await _deeds.Reader.ReadAsync(limit.Token);
                if ((string?)told["deed"] == deed)
                {
                    return told;
                }

                if ((string?)told["deed"] == "error")
                {
                    throw new InvalidOperationException(told.ToJsonString());
                }
            }
        }
        catch (Exception silent) when (silent is OperationCanceledException or ChannelClosedException)
        {
            throw new TimeoutException($"No '{deed}' came. Told was:\n{Log}", silent);
        }
    }

    /// <summary>Everything it told.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return string.Join('\n', _log);
            }
        }
    }

    /// <summary>Writes lines to it, and no more.</summary>
    public async Task TellAsync(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            await _process.StandardInput.WriteLineAsync(line);
        }

        _process.StandardInput.Close();
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

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_log)
        {
            _log.Add(line);
        }

        if (line.StartsWith('{'))
        {
            _deeds.Writer.TryWrite(JsonNode.Parse(line)!.AsObject());
        }
    }
}
