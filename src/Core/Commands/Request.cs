using Guildhall.Core.Replies;

namespace Guildhall.Core.Commands;

/// <summary>What somebody asks of the platform, the same from every channel. Serializable: it may cross a queue.</summary>
/// <param name="Id">The interaction's snowflake or a client's UUID, 1 to 64 characters; one actor's id names one request for 24 hours.</param>
/// <param name="Channel">Where it came from.</param>
/// <param name="Guild">The community, e.g. <c>web:lobby</c>; settings belong to it.</param>
/// <param name="Room">The room in it, e.g. <c>web:lobby</c>; sessions are played in it.</param>
/// <param name="Actor">Who asks.</param>
/// <param name="Call">The command and its raw options.</param>
public sealed record Request(string Id, ChannelKind Channel, string Guild, string Room, Actor Actor, CommandCall Call)
{
    /// <summary>The id of the component that was used; null where a command was typed. Then <see cref="Call"/> is filled from it.</summary>
    public string? ComponentId { get; init; }

    /// <summary>What was chosen in a select or filled into a form.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The one who reads the reply alone, where <see cref="Visibility.OnlyMe"/> applies: the actor's user and request id.</summary>
    public string Key => $"{Actor.User}/{Id}";
}
