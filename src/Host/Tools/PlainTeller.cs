using System.Globalization;
using System.Text.Json;
using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;

namespace Guildhall.Host.Tools;

/// <summary>A line for each command and one for each event that followed.</summary>
internal sealed class PlainTeller(TextWriter output, IUsers users) : ISessionTeller
{
    private const string Indent = "        ";
    private const int LongestValue = 60;
    private static readonly string[] Kinds = ["is", "wants", "event", "command", "type", "kind", "$type"];
    private readonly Dictionary<Id<User>, string> _names = [];

    public Task BeginAsync(SessionHead head) => output.WriteLineAsync(string.Create(
        CultureInfo.InvariantCulture,
        $"{head.Game} {head.Id} in {head.Room}: {head.Version} events, {(head.Finished ? "finished" : "running")}"));

    public async Task TellAsync(SessionCommit row, CancellationToken cancellation)
    {
        var at = row.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);
        await output.WriteLineAsync($"{at}Z  {await NameAsync(row.Actor, cancellation)}  {Readable(row.Command)}");
        using var events = JsonDocument.Parse(row.Events);
        var version = row.Before;
        foreach (var happened in events.RootElement.EnumerateArray())
        {
            version++;
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{version,6}  {Readable(happened)}"));
        }

        await output.WriteLineAsync($"{Indent}state {row.StateHash}");
    }

    public async Task EndAsync(ReplayReport report, int rows)
    {
        foreach (var divergence in report.Divergences)
        {
            await output.WriteLineAsync($"DIVERGES at {divergence}");
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"folded {report.Version} events: state {report.StateHash}"));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"executed {report.Reexecuted} of {rows} commands again with their recorded seeds"));
        await output.WriteLineAsync(report.Divergences.IsEmpty
            ? "Everything agrees with what was recorded."
            : string.Create(CultureInfo.InvariantCulture, $"{report.Divergences.Length} differences."));
    }

    private static string Readable(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Readable(document.RootElement);
    }

    // What it is, then its values: "moved from=3 to=7".
    private static string Readable(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return value.ToString();
        }

        var kind = Kinds.FirstOrDefault(name => value.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.String);
        var others = value.EnumerateObject().Where(property => property.Name != kind).Select(property => $"{property.Name}={Short(property.Value)}");
        return string.Join(' ', kind is null ? others : others.Prepend(value.GetProperty(kind).GetString()));
    }

    // Who needs all of it asks for JSON.
    private static string Short(JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        return text.Length <= LongestValue ? text : $"{text.AsSpan(0, LongestValue)}…";
    }

    private async ValueTask<string> NameAsync(Id<User> user, CancellationToken cancellation)
    {
        if (user == default)
        {
            return "guildhall";
        }

        if (!_names.TryGetValue(user, out var name))
        {
            _names[user] = name = (await users.FindAsync(user, cancellation))?.Name ?? user.ToString();
        }

        return name;
    }
}
