using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Guildhall.Discord.Json;

namespace Guildhall.Tests.Unit.Discord.Entities;

/// <summary>Reads and writes things the way the client does.</summary>
internal static class Wire
{
    internal static T Read<T>(string json) => JsonSerializer.Deserialize(json, Info<T>())!;

    internal static string Write<T>(T value) => JsonSerializer.Serialize(value, Info<T>());

    internal static JsonElement Shown<T>(T value) => JsonSerializer.SerializeToElement(value, Info<T>());

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)DiscordJson.Default.Options.GetTypeInfo(typeof(T));
}
