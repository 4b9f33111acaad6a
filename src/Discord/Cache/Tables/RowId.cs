namespace Guildhall.Discord.Cache.Tables;

/// <summary>What rows are found by.</summary>
internal readonly record struct RowId(ulong Id) : IComparable<ChannelRow>, IComparable<RoleRow>
{
    public int CompareTo(ChannelRow other) => Id.CompareTo(other.Id);

    public int CompareTo(RoleRow other) => Id.CompareTo(other.Id);
}
