using System.Text.Json.Serialization;

namespace Guildhall.Core.Replies;

/// <summary>How loudly a button asks to be pressed.</summary>
public enum ButtonStyle
{
    /// <summary>One of several.</summary>
    [JsonStringEnumMemberName("secondary")]
    Secondary,

    /// <summary>The obvious next step.</summary>
    [JsonStringEnumMemberName("primary")]
    Primary,

    /// <summary>Cannot be taken back.</summary>
    [JsonStringEnumMemberName("danger")]
    Danger,
}
