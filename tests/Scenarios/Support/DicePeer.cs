using System.Diagnostics;
using System.Text.Json;

namespace Guildhall.Tests.Scenarios.Support;

/// <summary>rpg-dice-roller in a process of its own, asked line by line.</summary>
internal sealed class DicePeer : IAsyncDisposable
{
    private static readonly NpmFolder Folder = new("RpgDiceRoller");
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process _node;

    private DicePeer(Process node) => _node = node;

    /// <summary>Why it cannot run, or null.</summary>
    public static string? Missing => NpmFolder.Missing;

    public static async Task<DicePeer> StartAsync() => new(Process.Start(new ProcessStartInfo(NpmFolder.Node, ["peer.mjs"])
    {
        UseShellExecute = false,
        WorkingDirectory = await Folder.PreparedAsync(),
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!);

    /// <summary>What it answers to one question.</summary>
    public async Task<JsonElement> AskAsync<T>(T question)
    {
        using var limit = new CancellationTokenSource(Patience);
        await _node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(question, JsonSerializerOptions.Web).AsMemory(), limit.Token);
        await _node.StandardInput.FlushAsync(limit.Token);
        var answer = await _node.StandardOutput.ReadLineAsync(limit.Token) ?? throw new InvalidOperationException("rpg-dice-roller ended before it answered.");
        return JsonSerializer.Deserialize<JsonElement>(answer);
    }

    public async ValueTask DisposeAsync()
    {
        _node.StandardInput.Close();
        try
        {
            await _node.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(10)).Token);
        }
        catch (OperationCanceledException)
        {
            _node.Kill();
        }

        _node.Dispose();
    }
}
