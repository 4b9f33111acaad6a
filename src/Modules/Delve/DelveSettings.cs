using Guildhall.Core.Commands;
using Guildhall.Core.Settings;

namespace Guildhall.Modules.Delve;

/// <summary>What a guild may set about delves.</summary>
internal sealed class DelveSettings
{
    /// <summary>How long a hero's turn lasts before the others go on. Seconds, 15 to 3,600; 90 by default.</summary>
    [Setting, Range(15, 3_600)]
    public TimeSpan TurnClock { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>Whether a hero who dies in a delve stays dead. Off by default: the guild's temple brings them back.</summary>
    [Setting]
    public bool PermanentDeath { get; init; }
}
