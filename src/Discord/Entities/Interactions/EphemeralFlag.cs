using Guildhall.Discord.Entities.Messages;

namespace Guildhall.Discord.Entities.Interactions;

/// <summary>All that a deferral can bring: that only the user will see the answer (I3).</summary>
internal sealed record EphemeralFlag
{
    /// <summary>Always the same.</summary>
    public MessageFlags Flags { get; } = MessageFlags.Ephemeral;
}
