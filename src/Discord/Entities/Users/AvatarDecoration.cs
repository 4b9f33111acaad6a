using Guildhall.Discord.Entities.Applications;

namespace Guildhall.Discord.Entities.Users;

/// <summary>A frame around a user's picture.</summary>
public sealed record AvatarDecoration
{
    /// <summary>The hash of the frame.</summary>
    public string Asset { get => field ?? ""; init; }

    /// <summary>What was bought.</summary>
    public Snowflake<Sku> SkuId { get; init; }
}
