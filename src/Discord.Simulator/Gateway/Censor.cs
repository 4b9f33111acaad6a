using System.Text.Json.Nodes;

namespace Guildhall.Discord.Simulator.Gateway;

/// <summary>Withholds the content of messages from a session without the intent for it.</summary>
internal sealed class Censor(ulong bot)
{
    // What mentions the bot, and what is sent to it alone, it may always read.
    public bool IsWithheld(ulong? guild, JsonObject message) => guild is not null
        && (string?)message["author"]?["id"] != $"{bot}"
        && message["mentions"]?.AsArray().Any(user => (string?)user?["id"] == $"{bot}") != true;

    public static JsonObject Of(JsonObject message)
    {
        var censored = message.DeepClone().AsObject();
        censored["content"] = "";
        censored["embeds"] = new JsonArray();
        censored["attachments"] = new JsonArray();
        censored["components"] = new JsonArray();
        if (censored["referenced_message"] is JsonObject quoted)
        {
            censored["referenced_message"] = Of(quoted);
        }

        return censored;
    }
}
