namespace Guildhall.Discord.Simulator.World;

/// <summary>A user in a guild. Guarded by the world's lock.</summary>
internal sealed class SimMember(SimUser user)
{
    public SimUser User => user;

    public string? Nick { get; set; }

    public List<ulong> Roles { get; } = [];

    public string? TimedOutUntil { get; set; }
}
