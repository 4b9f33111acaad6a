using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Guilds;

namespace Guildhall.Discord.Entities.Components;

/// <summary>A button. Links have an address, offers a SKU, all others a custom id.</summary>
public sealed record Button : Component
{
    /// <inheritdoc />
    public override ComponentType Type => ComponentType.Button;

    /// <summary>How it looks and what it does.</summary>
    public required ButtonStyle Style { get; init; }

    /// <summary>To 80 characters.</summary>
    public string? Label { get; init; }

    /// <summary>A picture: its id, name and whether it moves.</summary>
    public Emoji? Emoji { get; init; }

    /// <summary>1 to 100 characters; comes back in the interaction.</summary>
    public string? CustomId { get; init; }

    /// <summary>What is offered.</summary>
    public Snowflake<Sku>? SkuId { get; init; }

    /// <summary>Where it leads, to 512 characters.</summary>
    public string? Url { get; init; }

    /// <summary>Whether it cannot be pressed.</summary>
    public bool? Disabled { get; init; }
}
