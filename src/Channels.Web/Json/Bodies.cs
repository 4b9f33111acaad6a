using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Guildhall.Channels.Web.Problems;
using Guildhall.Core.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Guildhall.Channels.Web.Json;

/// <summary>Reads what callers send, up to a limit, and answers what is none of what was asked for.</summary>
internal sealed class Bodies(ProblemWriter problems)
{
    /// <summary>The largest body: 64 KiB.</summary>
    public const int MaxBytes = 64 << 10;

    // How much of a body that was refused is still read and thrown away.
    private const long MaxDrained = 64L << 20;

    public static Refusal TooLarge { get; } = Refusal.Of("http.too-large", ("max", MaxBytes / 1024));

    /// <summary>Lets the server read the rest of a refused body, so that its sender sees the answer and not a broken connection.</summary>
    public static void LetDrain(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MaxDrained;
        }
    }

    /// <summary>The body, or null where it was refused: then the answer is written.</summary>
    public async ValueTask<T?> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> form)
        where T : class
    {
        if (!context.Request.HasJsonContentType())
        {
            await problems.WriteAsync(context, StatusCodes.Status415UnsupportedMediaType, Refusal.Of("http.not-json"));
            return null;
        }

        LetDrain(context);
        var reader = context.Request.BodyReader;
        var result = await reader.ReadAsync(context.RequestAborted);
        while (!result.IsCompleted && result.Buffer.Length <= MaxBytes)
        {
            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
            result = await reader.ReadAsync(context.RequestAborted);
        }

        var isTooLarge = result.Buffer.Length > MaxBytes;
        var (body, where) = isTooLarge ? default : Parse(result.Buffer, form);
        reader.AdvanceTo(result.Buffer.End);
        if (body is null)
        {
            await (isTooLarge
                ? problems.WriteAsync(context, StatusCodes.Status413PayloadTooLarge, TooLarge)
                : problems.WriteAsync(context, StatusCodes.Status400BadRequest, Refusal.Of("http.malformed", ("where", where ?? "$"))));
        }

        return body;
    }

    private static (T? Body, string? Where) Parse<T>(ReadOnlySequence<byte> json, JsonTypeInfo<T> form)
        where T : class
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            var body = JsonSerializer.Deserialize(ref reader, form);

            // Whatever stands behind the value makes the reader fail.
            _ = reader.Read();
            return (body, null);
        }
        catch (JsonException fault)
        {
            return (null, fault.Path);
        }
    }
}
