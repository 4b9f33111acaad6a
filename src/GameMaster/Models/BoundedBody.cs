namespace Guildhall.GameMaster.Models;

/// <summary>Reads an answer's body up to a limit, and no further: whoever answers may not fill our memory.</summary>
internal sealed class BoundedBody(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    /// <summary>More than any answer we ask for.</summary>
    private const int MostBytes = 64 << 10;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var body = response.Content;
        var kept = new ByteArrayContent(await ReadAsync(body, cancellationToken));
        foreach (var header in body.Headers.Where(header => header.Key != "Content-Length")) kept.Headers.TryAddWithoutValidation(header.Key, header.Value);
        response.Content = kept;
        body.Dispose();
        return response;
    }

    private static async Task<byte[]> ReadAsync(HttpContent body, CancellationToken cancellation)
    {
        var stream = await body.ReadAsStreamAsync(cancellation);
        var buffer = new byte[MostBytes + 1];
        var read = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        return read <= MostBytes ? buffer[..read] : throw new InvalidDataException($"The answer is longer than {MostBytes} bytes.");
    }
}
