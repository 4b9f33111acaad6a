namespace Guildhall.Discord.Entities.Messages;

/// <summary>
/// Whom a message may notify, whatever its text says. Every message that is sent carries one; unless said otherwise it is
/// <see cref="None" />, so that a player's "@everyone" notifies nobody.
/// </summary>
public sealed record AllowedMentions
{
    /// <summary>How many users, and how many roles, can be named.</summary>
    public const int MostNamed = 100;

    /// <summary>Nobody is notified.</summary>
    public static AllowedMentions None { get; } = new();

    /// <summary>Only the author of the message that is answered.</summary>
    public static AllowedMentions RepliedUser { get; } = new() { RepliesNotify = true };

    /// <summary>Kinds of mentions that notify wherever the text has them: some of "users", "roles", "everyone". Empty unless said.</summary>
    public IReadOnlyList<string> Parse { get => field ?? []; init; }

    /// <summary>Users who are notified where the text mentions them; not together with "users" in <see cref="Parse" />.</summary>
    public IReadOnlyList<Snowflake<Users.User>>? Users { get; init; }

    /// <summary>Roles that are notified where the text mentions them; not together with "roles" in <see cref="Parse" />.</summary>
    public IReadOnlyList<Snowflake<Guilds.Role>>? Roles { get; init; }

    /// <summary>Whether the author of the message that is answered is notified.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("replied_user")]
    public bool RepliesNotify { get; init; }

    /// <summary>Only these users.</summary>
    public static AllowedMentions Only(params IReadOnlyList<Snowflake<Users.User>> users) => new() { Users = users };
}
