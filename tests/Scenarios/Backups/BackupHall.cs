using System.Security.Cryptography;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Backups;

/// <summary>A data directory and the verbs that back it up, with a key of its own.</summary>
internal sealed class BackupHall : IDisposable
{
    private readonly Dictionary<string, string> _environment;

    public BackupHall(params IEnumerable<KeyValuePair<string, string>> environment)
    {
        Data = Path.Combine(Folder, "data");
        _environment = new(environment, StringComparer.Ordinal) { ["GUILDHALL_DATA"] = Data };
        _environment.TryAdd("GUILDHALL_BACKUP_KEY", Key);
    }

    public string Key { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    /// <summary>Goes with the test.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("guildhall-backup-").FullName;

    public string Data { get; }

    public IReadOnlyDictionary<string, string> Environment => _environment;

    public string Database => Path.Combine(Data, "guildhall.db");

    /// <summary>The backups on this machine, the oldest first.</summary>
    public IReadOnlyList<string> Backups => Directory.Exists(Path.Combine(Data, "backups"))
        ? [.. Directory.GetFiles(Path.Combine(Data, "backups"), "*.ghbackup").Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The folders that restores put things aside in.</summary>
    public IReadOnlyList<string> Asides => Directory.GetDirectories(Data, "before-restore-*");

    public Task<VerbResult> RunAsync(params string[] arguments) => RunWithAsync([], arguments);

    /// <summary>Runs a verb with something else in its environment.</summary>
    public async Task<VerbResult> RunWithAsync(IEnumerable<KeyValuePair<string, string>> environment, params string[] arguments)
    {
        using var process = HostProgram.Start(arguments, _environment.Concat(environment));
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }

    /// <summary>Runs a verb that must end well, and gives what it said.</summary>
    public async Task<string> DoAsync(params string[] arguments)
    {
        var result = await RunAsync(arguments);
        result.ExitCode.ShouldBe(0, $"{string.Join(' ', arguments)}: {result.Output} {result.Errors}");
        return result.Output;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
