using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace Guildhall.Channels.Web.Json;

/// <summary>Writes answers with their length, in one piece.</summary>
internal static class Answer
{
    private const string ContentType = "application/json; charset=utf-8";

    public static Task JsonAsync<T>(HttpContext context, T value, JsonTypeInfo<T> form, int status = StatusCodes.Status200OK) =>
        BytesAsync(context, JsonSerializer.SerializeToUtf8Bytes(value, form), status);

    public static async Task BytesAsync(HttpContext context, ReadOnlyMemory<byte> json, int status = StatusCodes.Status200OK)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = ContentType;
        response.ContentLength = json.Length;
        await response.Body.WriteAsync(json, context.RequestAborted);
    }
}
