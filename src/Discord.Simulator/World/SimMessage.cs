using System.Text.Json.Nodes;

namespace Guildhall.Discord.Simulator.World;

/// <summary>A message as Discord shows it.</summary>
internal sealed class SimMessage(ulong id, ulong author, JsonObject json)
{
    public const int Ephemeral = 1 << 6;
    public const int Loading = 1 << 7;
    public const int ComponentsV2 = 1 << 15;

    public ulong Id => id;

    public ulong Author => author;

    public JsonObject Json { get; set; } = json;

    /// <summary>Who alone sees it; null for everybody.</summary>
    public ulong? OnlyFor { get; init; }

    public int Flags => (int?)Json["flags"] ?? 0;

    public bool IsEphemeral => (Flags & Ephemeral) != 0;

    public bool IsPinned => (bool?)Json["pinned"] == true;

    /// <summary>When it was pinned.</summary>
    public DateTimeOffset PinnedAt { get; private set; }

    /// <summary>Users by emoji, in the form of a route: the sign itself, or <c>name:id</c>.</summary>
    public Dictionary<string, List<ulong>> Reactions { get; } = new(StringComparer.Ordinal);

    public void Pin(bool pinned, DateTimeOffset at)
    {
        Json["pinned"] = pinned;
        PinnedAt = at;
    }

    /// <summary>Adds a reaction; false where it was there.</summary>
    public bool React(string emoji, ulong user)
    {
        if (!Reactions.TryGetValue(emoji, out var users))
        {
            Reactions[emoji] = users = [];
        }

        if (users.Contains(user))
        {
            return false;
        }

        users.Add(user);
        Show();
        return true;
    }

    /// <summary>Removes a reaction; false where there was none.</summary>
    public bool TakeBack(string emoji, ulong user)
    {
        if (!Reactions.TryGetValue(emoji, out var users) || !users.Remove(user))
        {
            return false;
        }

        if (users.Count == 0)
        {
            Reactions.Remove(emoji);
        }

        Show();
        return true;
    }

    /// <summary>Removes the reactions of one emoji, or all.</summary>
    public void ClearReactions(string? emoji)
    {
        if (emoji is null)
        {
            Reactions.Clear();
        }
        else
        {
            Reactions.Remove(emoji);
        }

        Show();
    }

    public static JsonObject EmojiOf(string emoji)
    {
        var parts = emoji.Split(':');
        return parts.Length > 1
            ? new() { ["id"] = parts[^1], ["name"] = parts[^2], ["animated"] = parts[0] == "a" }
            : new() { ["id"] = null, ["name"] = emoji };
    }

    // The bot is the first of all users; nobody else sees a message through REST.
    private void Show()
    {
        if (Reactions.Count == 0)
        {
            Json.Remove("reactions");
            return;
        }

        Json["reactions"] = new JsonArray([.. Reactions.Select(one => new JsonObject
        {
            ["emoji"] = EmojiOf(one.Key),
            ["count"] = one.Value.Count,
            ["count_details"] = new JsonObject { ["burst"] = 0, ["normal"] = one.Value.Count },
            ["burst_colors"] = new JsonArray(),
            ["me"] = one.Value.Contains(Bot),
            ["me_burst"] = false,
        })]);
    }

    /// <summary>Whose view the JSON is.</summary>
    public required ulong Bot { get; init; }
}
