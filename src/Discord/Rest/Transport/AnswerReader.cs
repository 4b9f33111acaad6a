using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Guildhall.Discord.Rest.Errors;

namespace Guildhall.Discord.Rest.Transport;

/// <summary>Reads what was answered: things straight from the stream, refusals to a limit. Neither longer than a request may take.</summary>
internal static class AnswerReader
{
    private const int MostErrorBytes = 256 * 1024;

    internal static Task<T> ReadAsync<T>(
        this RestWire wire, RestRequest request, HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken cancellation) => wire.WithinAsync(
        request,
        async token =>
        {
            try
            {
                await using var stream = await response.Content.ReadAsStreamAsync(token);
                return await JsonSerializer.DeserializeAsync(stream, type, token) ?? throw new UnreadableAnswerException(request.Route.Key, null);
            }
            catch (JsonException fault)
            {
                throw new UnreadableAnswerException(request.Route.Key, fault);
            }
        },
        cancellation);

    internal static Task<ReadOnlyMemory<byte>> ReadErrorAsync(
        this RestWire wire, RestRequest request, HttpResponseMessage response, CancellationToken cancellation) => wire.WithinAsync(
        request,
        async token =>
        {
            await using var stream = await response.Content.ReadAsStreamAsync(token);
            var bytes = new byte[MostErrorBytes];
            var length = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, token);
            return new ReadOnlyMemory<byte>(bytes, 0, length);
        },
        cancellation);
}
