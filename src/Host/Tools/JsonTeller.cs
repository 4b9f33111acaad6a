using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Guildhall.Core.Sessions;

namespace Guildhall.Host.Tools;

/// <summary>One JSON object a line: the session, an object for each event, the verdict.</summary>
internal sealed class JsonTeller(TextWriter output) : ISessionTeller
{
    public Task BeginAsync(SessionHead head) => WriteAsync(json =>
    {
        json.WriteString("session", head.Id.ToString());
        json.WriteString("game", head.Game);
        json.WriteString("room", head.Room);
        json.WriteNumber("version", head.Version);
        json.WriteBoolean("finished", head.Finished);
    });

    public async Task TellAsync(SessionCommit row, CancellationToken cancellation)
    {
        using var events = JsonDocument.Parse(row.Events);
        var version = row.Before;
        foreach (var happened in events.RootElement.EnumerateArray())
        {
            version++;
            await WriteAsync(json =>
            {
                json.WriteNumber("version", version);
                json.WriteString("at", row.At);
                json.WriteString("actor", row.Actor.ToString());
                json.WritePropertyName("event");
                happened.WriteTo(json);
                if (version == row.After)
                {
                    json.WriteString("stateHash", row.StateHash);
                    json.WriteString("seed", row.Seed);
                    json.WritePropertyName("command");
                    json.WriteRawValue(row.Command);
                }
            });
        }
    }

    public Task EndAsync(ReplayReport report, int rows) => WriteAsync(json =>
    {
        json.WriteNumber("version", report.Version);
        json.WriteString("stateHash", report.StateHash);
        json.WriteNumber("commands", rows);
        json.WriteNumber("reexecuted", report.Reexecuted);
        json.WriteStartArray("divergences");
        foreach (var divergence in report.Divergences)
        {
            json.WriteStringValue(divergence);
        }

        json.WriteEndArray();
    });

    private async Task WriteAsync(Action<Utf8JsonWriter> properties)
    {
        using var buffer = new MemoryStream();
        await using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            properties(json);
            json.WriteEndObject();
        }

        await output.WriteLineAsync(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
