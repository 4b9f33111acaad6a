using System.Collections.ObjectModel;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Entities.Interactions;

/// <summary>What ids in options, selects and forms stand for.</summary>
public sealed record ResolvedData
{
    /// <summary>Users.</summary>
    public IReadOnlyDictionary<Snowflake<User>, User> Users { get => field ?? ReadOnlyDictionary<Snowflake<User>, User>.Empty; init; }

    /// <summary>The same users as members, without user, deaf and mute.</summary>
    public IReadOnlyDictionary<Snowflake<User>, Member> Members { get => field ?? ReadOnlyDictionary<Snowflake<User>, Member>.Empty; init; }

    /// <summary>Roles.</summary>
    public IReadOnlyDictionary<Snowflake<Role>, Role> Roles { get => field ?? ReadOnlyDictionary<Snowflake<Role>, Role>.Empty; init; }

    /// <summary>Channels, in part.</summary>
    public IReadOnlyDictionary<Snowflake<Channel>, Channel> Channels { get => field ?? ReadOnlyDictionary<Snowflake<Channel>, Channel>.Empty; init; }

    /// <summary>Messages, in part.</summary>
    public IReadOnlyDictionary<Snowflake<Message>, Message> Messages { get => field ?? ReadOnlyDictionary<Snowflake<Message>, Message>.Empty; init; }

    /// <summary>Files.</summary>
    public IReadOnlyDictionary<Snowflake<Attachment>, Attachment> Attachments { get => field ?? ReadOnlyDictionary<Snowflake<Attachment>, Attachment>.Empty; init; }
}
