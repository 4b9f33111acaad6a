using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Guildhall.Core.Auditing;
using Guildhall.Host.Settings;
using Guildhall.Store;
using Guildhall.Store.Auditing;

namespace Guildhall.Host.Tools;

/// <summary>Writes the audit log as JSON lines, also while a server runs.</summary>
internal static class AuditExportVerb
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<ExitCode> RunAsync(HostSettings settings, string? guild, string? from, string? to, CancellationToken cancellation)
    {
        var (begin, end) = (Time("--from", from) ?? DateTimeOffset.MinValue, Time("--to", to) ?? DateTimeOffset.MaxValue);
        await using var hall = await ToolServices.OpenAsync(settings, StoreAccess.Beside);
        await using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        var line = new ArrayBufferWriter<byte>();
        await using var json = new Utf8JsonWriter(line, Plain);
        await foreach (var entry in hall.GetRequiredService<AuditLog>().ExportAsync(guild, begin, end, cancellation))
        {
            line.ResetWrittenCount();
            json.Reset();
            Write(json, entry);
            await json.FlushAsync(cancellation);
            line.Write("\n"u8);
            await output.WriteAsync(line.WrittenMemory, cancellation);
        }

        return ExitCode.Ok;
    }

    private static DateTimeOffset? Time(string option, string? given) => given is null ? null
        : DateTimeOffset.TryParse(given, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time
        : throw new SettingException($"{option} is '{given}'; a point in time like 2026-01-31 or 2026-01-31T18:00:00Z is expected, UTC where nothing else is said.");

    private static void Write(Utf8JsonWriter json, AuditRecord entry)
    {
        json.WriteStartObject();
        json.WriteString("guild", entry.Guild);
        json.WriteNumber("number", entry.Number);
        json.WriteString("at", entry.At);
        json.WriteString("actor", entry.Actor.ToString());
        json.WriteString("channel", entry.Channel);
        json.WriteString("room", entry.Room);
        json.WriteString("request", entry.RequestId);
        json.WriteString("action", entry.Action);
        json.WriteString("subject", entry.Subject);
        json.WriteString("member", entry.Member?.ToString());
        json.WriteStartObject("texts");
        foreach (var (role, text) in entry.Texts)
        {
            json.WriteString(role, text);
        }

        json.WriteEndObject();
        json.WriteString("hash", entry.Hash);
        json.WriteEndObject();
    }
}
