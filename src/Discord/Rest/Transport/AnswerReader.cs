using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Guildhall.Discord.Rest.Errors;

namespace Guildhall.Discord.Rest.Transport;

/// <summary>Reads what was answered: things straight from the stream, refusals to a limit.</summary>
internal static class AnswerReader
{
    private const int MostErrorBytes = 256 * 1024;

    internal static async Task<T> ReadAsync<T>(string route, HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken cancellation)
    {
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
            return await JsonSerializer.DeserializeAsync(stream, type, cancellation) ?? throw new UnreadableAnswerException(route, null);
        }
        catch (JsonException fault)
        {
            throw new UnreadableAnswerException(route, fault);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            throw new DiscordUnreachableException(route, fault);
        }
    }

    internal static async Task<ReadOnlyMemory<byte>> ReadErrorAsync(string route, HttpResponseMessage response, CancellationToken cancellation)
    {
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
            var bytes = new byte[MostErrorBytes];
            var length = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
            return bytes.AsMemory(0, length);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            throw new DiscordUnreachableException(route, fault);
        }
    }
}
