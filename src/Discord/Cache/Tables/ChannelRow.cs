namespace Guildhall.Discord.Cache.Tables;

/// <summary>A channel in 40 bytes. Where its name and overwrites stand is said by offsets into its table's arrays.</summary>
internal struct ChannelRow
{
    internal ulong Id;
    internal ulong ParentId;
    internal int OverwritesAt;
    internal int NameAt;
    internal int Position;
    internal uint Flags;

    // Overwrites of roles stand first, those of members after them.
    internal ushort RoleOverwrites;
    internal ushort MemberOverwrites;
    internal ushort NameLength;
    internal byte Type;

    internal readonly int Overwrites => RoleOverwrites + MemberOverwrites;
}
