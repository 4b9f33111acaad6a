using System.Net.Http.Headers;
using Guildhall.Discord.Entities.Messages;

namespace Guildhall.Discord.Rest.Transport;

/// <summary>Files beside JSON, or beside plain texts.</summary>
internal static class MultipartBody
{
    private static readonly MediaTypeHeaderValue Unknown = new("application/octet-stream");

    internal static MultipartFormDataContent Message(ReadOnlyMemory<byte> json, IReadOnlyList<OutgoingFile> files)
    {
        var content = new MultipartFormDataContent { { new JsonBody(json), "payload_json" } };
        for (var index = 0; index < files.Count; index++)
            Add(content, $"files[{index}]", files[index]);
        return content;
    }

    internal static MultipartFormDataContent Form(IReadOnlyList<KeyValuePair<string, string>> fields, OutgoingFile file)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            content.Add(new StringContent(value), name);
        Add(content, "file", file);
        return content;
    }

    private static void Add(MultipartFormDataContent content, string name, OutgoingFile file)
    {
        var part = new ReadOnlyMemoryContent(file.Content);
        part.Headers.ContentType = MediaTypeHeaderValue.TryParse(file.ContentType, out var type) ? type : Unknown;
        content.Add(part, name, file.Name);
    }
}
