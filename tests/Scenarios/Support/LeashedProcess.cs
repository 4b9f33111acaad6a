using System.Collections.Concurrent;
using System.Diagnostics;

namespace Guildhall.Tests.Scenarios.Support;

/// <summary>
/// A server of somebody else's that ends when this one lets go of it, however that comes about: a shell between the two reads from
/// a pipe that closes with us, and then asks the server to end.
/// </summary>
internal sealed class LeashedProcess : IAsyncDisposable
{
    private const string Leash =
        """
        signal=$1; shift
        exec 3<&0
        "$@" </dev/null 3<&- &
        child=$!
        trap 'kill -s "$signal" "$child" 2>/dev/null' TERM
        (cat <&3 >/dev/null; kill -s "$signal" "$child" 2>/dev/null) &
        wait "$child"
        """;

    private readonly ConcurrentQueue<string> _lines = new();
    private readonly Process _shell;
    private bool _isEnded;

    private LeashedProcess(ProcessStartInfo start)
    {
        _shell = Process.Start(start)!;
        _shell.OutputDataReceived += Keep;
        _shell.ErrorDataReceived += Keep;
        _shell.BeginOutputReadLine();
        _shell.BeginErrorReadLine();
    }

    /// <summary>What it wrote to both of its outputs.</summary>
    public string Log => string.Join('\n', _lines);

    public bool HasExited => _isEnded || _shell.HasExited;

    /// <summary>Starts a program.</summary>
    /// <param name="signal">What asks it to end in order, e.g. <c>TERM</c>.</param>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="environment">More of the environment.</param>
    public static LeashedProcess Start(string signal, IEnumerable<string> command, params IEnumerable<KeyValuePair<string, string>> environment)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", Leash, "leash", signal, .. command])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new(start);
    }

    /// <summary>Waits until something holds that this process is to bring about.</summary>
    public async Task WaitUntilAsync(Func<Task<bool>> holds, TimeSpan limit)
    {
        for (var clock = Stopwatch.StartNew(); !await holds(); await Task.Delay(25))
        {
            if (HasExited || clock.Elapsed > limit)
            {
                throw new InvalidOperationException($"It did not become ready. It wrote:\n{Log}");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_isEnded)
        {
            return;
        }

        _isEnded = true;
        _shell.StandardInput.Close();
        try
        {
            await _shell.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(20)).Token);
        }
        catch (OperationCanceledException)
        {
            _shell.Kill(entireProcessTree: true);
        }

        _shell.Dispose();
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not null)
        {
            _lines.Enqueue(line.Data);
        }
    }
}
