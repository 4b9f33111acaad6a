using System.Text.Json.Serialization;

namespace Guildhall.Core.Replies;

/// <summary>Who reads a reply.</summary>
public enum Visibility
{
    /// <summary>Everybody in the room.</summary>
    [JsonStringEnumMemberName("all")]
    All,

    /// <summary>The actor alone.</summary>
    [JsonStringEnumMemberName("only-me")]
    OnlyMe,
}
