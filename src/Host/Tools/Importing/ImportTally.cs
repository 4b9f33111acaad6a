namespace Guildhall.Host.Tools.Importing;

/// <summary>What the import had to mend, by kind, and what it could not read.</summary>
internal sealed class ImportTally
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>What neither the patterns nor the table of overrides cover.</summary>
    public List<string> Unread { get; } = [];

    /// <summary>Overrides nobody asked for: the table and the source have parted.</summary>
    public List<string> Unused { get; } = [];

    public void Count(string what) => _counts[what] = _counts.GetValueOrDefault(what) + 1;

    public async Task WriteAsync(TextWriter output)
    {
        foreach (var (what, count) in _counts) await output.WriteLineAsync($"{count,6}  {what}");
        foreach (var unread in Unread) await output.WriteLineAsync($"UNREAD  {unread}");
        foreach (var unused in Unused) await output.WriteLineAsync($"UNUSED  {unused}");
    }
}
