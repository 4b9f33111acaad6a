using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>An invite.</summary>
public sealed record InviteCreate
{
    /// <summary>For how many seconds, 0 (for ever) to 604800; a day unless said.</summary>
    public int? MaxAge { get; init; }

    /// <summary>How often, 0 (without limit) to 100.</summary>
    public int? MaxUses { get; init; }

    /// <summary>Whether members are removed when they go offline.</summary>
    public bool? Temporary { get; init; }

    /// <summary>Whether a similar one is not used again.</summary>
    public bool? Unique { get; init; }

    /// <summary>1 a stream, 2 an activity.</summary>
    public int? TargetType { get; init; }

    /// <summary>Whose stream.</summary>
    public Snowflake<User>? TargetUserId { get; init; }

    /// <summary>Which activity.</summary>
    public Snowflake<Application>? TargetApplicationId { get; init; }

    /// <summary>What it gives.</summary>
    public IReadOnlyList<Snowflake<Role>>? RoleIds { get; init; }
}
