using System.Text.Json.Nodes;
using Guildhall.Core.Ids;

namespace Guildhall.Core.Sessions;

/// <summary>Where people's names stand in the logs of games: as <c>name</c> beside the <c>userId</c> of the person, and nowhere else.</summary>
public static class SessionNames
{
    private const string User = "userId";
    private const string Name = "name";

    /// <summary>Writes another name beside every mention of a person; false where there is none.</summary>
    public static bool Replace(JsonNode? node, Id<User> user, string name)
    {
        var found = false;
        switch (node)
        {
            case JsonObject map:
                if (map.ContainsKey(Name) && map[User] is JsonValue id && id.TryGetValue<string>(out var text) && text == user.ToString())
                {
                    map[Name] = name;
                    found = true;
                }

                foreach (var (_, value) in map.ToList())
                {
                    found |= Replace(value, user, name);
                }

                break;
            case JsonArray list:
                foreach (var value in list)
                {
                    found |= Replace(value, user, name);
                }

                break;
        }

        return found;
    }

    /// <summary>The names that a person's mentions carry.</summary>
    public static IEnumerable<string> Of(JsonNode? node, Id<User> user) => node switch
    {
        JsonObject map => (map[User] is JsonValue id && id.TryGetValue<string>(out var text) && text == user.ToString()
            && map[Name] is JsonValue named && named.TryGetValue<string>(out var name) ? [name] : Array.Empty<string>())
            .Concat(map.SelectMany(pair => Of(pair.Value, user))),
        JsonArray list => list.SelectMany(value => Of(value, user)),
        _ => [],
    };
}
