namespace Guildhall.Discord.Cache.Tables;

/// <summary>A role in 32 bytes. Where its name stands is said by an offset into its table's array.</summary>
internal struct RoleRow
{
    internal ulong Id;
    internal ulong Permissions;
    internal int Position;
    internal int NameAt;
    internal ushort NameLength;
    internal RoleMarks Marks;
}
