namespace Guildhall.Discord.Rest.Payloads;

/// <summary>A ban.</summary>
public sealed record BanCreate
{
    /// <summary>How much of what they wrote is deleted: the last 0 to 604800 seconds.</summary>
    public int? DeleteMessageSeconds { get; init; }
}
