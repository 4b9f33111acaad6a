namespace Guildhall.Discord.Entities.Messages;

/// <summary>What a reference means.</summary>
public enum MessageReferenceType
{
    /// <summary>An answer.</summary>
    Default = 0,

    /// <summary>A copy.</summary>
    Forward = 1,
}
