using System.Globalization;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>Keeps the files of messages. Call with the world's lock held.</summary>
internal sealed class FileDesk(SimWorld world)
{
    /// <summary>Where files are served.</summary>
    public string Host { get; set; } = "";

    /// <summary>Forgets the files of a message that is gone.</summary>
    public void Drop(SimMessage message)
    {
        foreach (var file in message.Json["attachments"]!.AsArray())
        {
            world.Files.Remove(((string)file!["url"]!)[Host.Length..]);
        }
    }

    public JsonArray Attach(JsonObject body, IReadOnlyList<IFormFile> files, ulong message, JsonArray? before = null)
    {
        var named = body["attachments"] as JsonArray ?? [];
        var result = new JsonArray();
        foreach (var kept in (before ?? []).OfType<JsonObject>().Where(old => !body.ContainsKey("attachments") || named.Any(one => (string?)one?["id"]?.ToString() == (string?)old["id"])))
        {
            result.Add(kept.DeepClone());
        }

        foreach (var file in files)
        {
            var index = file.Name.Length > 6 ? file.Name[6..^1] : "0";
            var about = named.OfType<JsonObject>().FirstOrDefault(one => one["id"]?.ToString() == index);
            var id = world.Ids.Next();
            var path = $"/attachments/{message}/{id}/{file.FileName}";
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            world.Files[path] = (file.ContentType ?? "application/octet-stream", bytes.ToArray());
            var shown = new JsonObject
            {
                ["id"] = id.ToString(CultureInfo.InvariantCulture),
                ["filename"] = file.FileName,
                ["size"] = file.Length,
                ["url"] = Host + path,
                ["proxy_url"] = Host + path,
                ["content_type"] = file.ContentType,
            };
            if (about?["description"] is { } description)
            {
                shown["description"] = description.DeepClone();
            }

            result.Add(shown);
        }

        return result;
    }
}
