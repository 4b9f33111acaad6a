using System.Buffers;
using System.Text.Json;
using Guildhall.Discord.Gateway.Life;

namespace Guildhall.Discord.Gateway.Frames;

/// <summary>What we say.</summary>
internal static class OutgoingFrames
{
    /// <summary>A heartbeat (op 1).</summary>
    /// <param name="sequence">The last number received; 0 for none.</param>
    internal static byte[] Heartbeat(long sequence) => Write(Opcode.Heartbeat, writer =>
    {
        if (sequence == 0)
            writer.WriteNullValue();
        else
            writer.WriteNumberValue(sequence);
    });

    /// <summary>A new session (op 2).</summary>
    internal static byte[] Identify(GatewayOptions options, int shard, int shards) => Write(Opcode.Identify, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("token"u8, options.Token);
        writer.WriteNumber("intents"u8, (int)options.Intents);
        writer.WriteNumber("large_threshold"u8, options.LargeThreshold);
        writer.WriteStartArray("shard"u8);
        writer.WriteNumberValue(shard);
        writer.WriteNumberValue(shards);
        writer.WriteEndArray();
        writer.WriteStartObject("properties"u8);
        writer.WriteString("os"u8, Environment.OSVersion.Platform == PlatformID.Win32NT ? "windows" : "linux");
        writer.WriteString("browser"u8, "guildhall");
        writer.WriteString("device"u8, "guildhall");
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    /// <summary>Going on with a session (op 6).</summary>
    internal static byte[] Resume(string token, ShardProgress progress) => Write(Opcode.Resume, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("token"u8, token);
        writer.WriteString("session_id"u8, progress.SessionId);
        writer.WriteNumber("seq"u8, progress.Sequence);
        writer.WriteEndObject();
    });

    /// <summary>How the bot appears (op 3).</summary>
    internal static byte[] Presence(Presence presence) => Write(Opcode.PresenceUpdate, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNull("since"u8);
        writer.WriteStartArray("activities"u8);
        if (presence.Activity is { } activity)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, "Custom Status");
            writer.WriteNumber("type"u8, 4);
            writer.WriteString("state"u8, activity);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("status"u8, presence.Status);
        writer.WriteBoolean("afk"u8, false);
        writer.WriteEndObject();
    });

    /// <summary>Asks for members of a guild (op 8).</summary>
    internal static byte[] RequestMembers(ulong guild, string query, int limit, string nonce) => Write(Opcode.RequestMembers, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("guild_id"u8, $"{guild}");
        writer.WriteString("query"u8, query);
        writer.WriteNumber("limit"u8, limit);
        writer.WriteString("nonce"u8, nonce);
        writer.WriteEndObject();
    });

    private static byte[] Write(Opcode op, Action<Utf8JsonWriter> data)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteNumber("op"u8, (int)op);
        writer.WritePropertyName("d"u8);
        data(writer);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
