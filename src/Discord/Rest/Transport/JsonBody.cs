using System.Net;
using System.Net.Http.Headers;

namespace Guildhall.Discord.Rest.Transport;

/// <summary>JSON that is written already. The memory belongs to the request, not to this content.</summary>
internal sealed class JsonBody : HttpContent
{
    private static readonly MediaTypeHeaderValue MediaType = new("application/json");
    private readonly ReadOnlyMemory<byte> _json;

    internal JsonBody(ReadOnlyMemory<byte> json)
    {
        _json = json;
        Headers.ContentType = MediaType;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(_json).AsTask();

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.WriteAsync(_json, cancellationToken).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = _json.Length;
        return true;
    }
}
