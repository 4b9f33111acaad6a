using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Guildhall.Core.Sessions;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Modules.Delve.State;

/// <summary>
/// A dungeon with its written form. It never changes within a session, but is part of every state and so of every hash: writing it
/// anew for each command would cost more than all the rest.
/// </summary>
[JsonConverter(typeof(Converter))]
internal sealed class SealedDungeon
{
    private readonly byte[] _json;
    private Dungeon? _dungeon;

    private SealedDungeon(Dungeon? dungeon, byte[] json) => (_dungeon, _json) = (dungeon, json);

    /// <summary>The dungeon. Read from its written form when it is first asked for: who follows a log needs few of its maps.</summary>
    /// <exception cref="JsonException">The written form is that of something else.</exception>
    public Dungeon Dungeon => _dungeon ??= CanonicalJson.Read<Dungeon>(_json);

    /// <summary>Seals a dungeon.</summary>
    public static SealedDungeon Of(Dungeon dungeon) => new(dungeon, JsonSerializer.SerializeToUtf8Bytes(dungeon, CanonicalJson.Options));

    private sealed class Converter : JsonConverter<SealedDungeon>
    {
        public override SealedDungeon Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var written = JsonDocument.ParseValue(ref reader);
            return written.RootElement.ValueKind == JsonValueKind.Object
                ? new(null, [.. JsonMarshal.GetRawUtf8Value(written.RootElement)])
                : throw new JsonException("A dungeon was expected.");
        }

        public override void Write(Utf8JsonWriter writer, SealedDungeon value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value._json, skipInputValidation: true);
    }
}
