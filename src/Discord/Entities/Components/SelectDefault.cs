namespace Guildhall.Discord.Entities.Components;

/// <summary>Something that is chosen already.</summary>
public sealed record SelectDefault
{
    /// <summary>The user, role or channel.</summary>
    public Snowflake<object> Id { get; init; }

    /// <summary>user, role or channel.</summary>
    public string Type { get => field ?? ""; init; }
}
