using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Guildhall.Core.Replies;

namespace Guildhall.Pipeline.Replies;

/// <summary>The one written form of replies: what is stored and what is sent are the same bytes.</summary>
public static class ReplyJson
{
    // The form is served as application/json, never inside HTML, so umlauts need no escapes.
    private static readonly JsonTypeInfo<Reply> Form = (JsonTypeInfo<Reply>)new ReplyJsonContext(
        new JsonSerializerOptions(ReplyJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).GetTypeInfo(typeof(Reply))!;

    /// <summary>The UTF-8 JSON of a reply.</summary>
    public static byte[] Write(Reply reply) => JsonSerializer.SerializeToUtf8Bytes(reply, Form);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">It is no reply.</exception>
    public static Reply Read(ReadOnlyMemory<byte> body) =>
        JsonSerializer.Deserialize(body.Span, Form) ?? throw new JsonException("A reply was expected, null was found.");
}
