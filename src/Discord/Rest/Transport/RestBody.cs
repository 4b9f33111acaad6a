using System.Text.Json;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Rest.Transport;

/// <summary>What is sent, written once however often it is sent: JSON, with files beside it or alone.</summary>
internal sealed class RestBody : IDisposable
{
    [ThreadStatic]
    private static Utf8JsonWriter? t_writer;

    private readonly PooledBuffer? _json;
    private readonly IReadOnlyList<OutgoingFile> _files;
    private readonly IReadOnlyList<KeyValuePair<string, string>>? _form;

    private RestBody(PooledBuffer? json, IReadOnlyList<OutgoingFile> files, IReadOnlyList<KeyValuePair<string, string>>? form)
    {
        _json = json;
        _files = files;
        _form = form;
    }

    internal static RestBody Of<T>(T payload, IReadOnlyList<OutgoingFile>? files = null)
    {
        var buffer = new PooledBuffer();
        var writer = t_writer ??= new(Stream.Null, new() { SkipValidation = true });
        try
        {
            writer.Reset(buffer);
            JsonSerializer.Serialize(writer, payload, DiscordJson.Of<T>());
            writer.Flush();
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
        finally
        {
            writer.Reset(Stream.Null);
        }

        return new(buffer, files ?? [], null);
    }

    /// <summary>A form of texts and one file, for the few routes that take no JSON.</summary>
    internal static RestBody Form(OutgoingFile file, params IReadOnlyList<KeyValuePair<string, string>> fields) => new(null, [file], fields);

    internal HttpContent ToContent()
    {
        if (_form is not null)
            return MultipartBody.Form(_form, _files[0]);
        return _files.Count == 0 ? new JsonBody(_json!.Written) : MultipartBody.Message(_json!.Written, _files);
    }

    /// <inheritdoc />
    public void Dispose() => _json?.Dispose();
}
