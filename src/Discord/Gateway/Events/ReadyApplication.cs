using Guildhall.Discord.Entities.Applications;

namespace Guildhall.Discord.Gateway.Events;

/// <summary>The application in READY.</summary>
public sealed record ReadyApplication
{
    /// <summary>Its id.</summary>
    public Snowflake<Application> Id { get; init; }

    /// <summary>Its marks, granted intents among them.</summary>
    public ApplicationFlags Flags { get; init; }
}
