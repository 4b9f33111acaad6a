using System.Collections;

namespace Guildhall.Discord.Cache.Tables;

/// <summary>
/// The channels of a guild, by ascending id, in three arrays: rows, all overwrites, all names. Names and overwrites stand in the order of the
/// rows without gaps, so that a changed channel is three block copies.
/// </summary>
internal sealed class ChannelTable(ChannelRow[] rows, CachedOverwrite[] overwrites, byte[] names) : IReadOnlyList<CachedChannel>
{
    internal static ChannelTable Empty { get; } = new([], [], []);

    public int Count => rows.Length;

    public CachedChannel this[int index] =>
        (uint)index < (uint)rows.Length ? new(this, index) : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<CachedChannel> GetEnumerator()
    {
        for (var index = 0; index < rows.Length; index++)
            yield return new(this, index);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal ref readonly ChannelRow Row(int index) => ref rows[index];

    internal ReadOnlySpan<byte> Name(int index) => names.AsSpan(rows[index].NameAt, rows[index].NameLength);

    internal ReadOnlySpan<CachedOverwrite> RoleOverwrites(int index) =>
        overwrites.AsSpan(rows[index].OverwritesAt, rows[index].RoleOverwrites);

    internal ReadOnlySpan<CachedOverwrite> MemberOverwrites(int index) =>
        overwrites.AsSpan(rows[index].OverwritesAt + rows[index].RoleOverwrites, rows[index].MemberOverwrites);

    internal ReadOnlySpan<CachedOverwrite> Overwrites(int index) => overwrites.AsSpan(rows[index].OverwritesAt, rows[index].Overwrites);

    internal bool TryGet(ulong id, out CachedChannel channel)
    {
        var index = Find(id);
        channel = index < 0 ? default : new(this, index);
        return index >= 0;
    }

    /// <summary>The index, or the complement of where it would stand.</summary>
    internal int Find(ulong id) => rows.AsSpan().BinarySearch(new RowId(id));

    internal ChannelTable With(ChannelRow row, ReadOnlySpan<byte> name, ReadOnlySpan<CachedOverwrite> over)
    {
        var found = Find(row.Id);
        return Change(found < 0 ? ~found : found, found < 0 ? 0 : 1, [row], name, over);
    }

    internal ChannelTable WithoutAt(int index) => Change(index, 1, [], [], []);

    private ChannelTable Change(
        int index, int removed, ReadOnlySpan<ChannelRow> inserted, ReadOnlySpan<byte> name, ReadOnlySpan<CachedOverwrite> over)
    {
        var isLast = index == rows.Length;
        var nameAt = isLast ? names.Length : rows[index].NameAt;
        var overwritesAt = isLast ? overwrites.Length : rows[index].OverwritesAt;
        var oldName = removed == 0 ? 0 : rows[index].NameLength;
        var oldOverwrites = removed == 0 ? 0 : rows[index].Overwrites;

        var changed = Packed.Splice(rows, index, removed, inserted);
        var after = changed.AsSpan(index + inserted.Length);
        if (inserted.Length == 1)
        {
            changed[index].NameAt = nameAt;
            changed[index].OverwritesAt = overwritesAt;
        }

        foreach (ref var row in after)
        {
            row.NameAt += name.Length - oldName;
            row.OverwritesAt += over.Length - oldOverwrites;
        }

        return new(changed, Packed.Splice(overwrites, overwritesAt, oldOverwrites, over), Packed.Splice(names, nameAt, oldName, name));
    }
}
