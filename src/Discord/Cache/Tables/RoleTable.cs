using System.Collections;

namespace Guildhall.Discord.Cache.Tables;

/// <summary>The roles of a guild, by ascending id, in two arrays: rows and all names, in the order of the rows without gaps.</summary>
internal sealed class RoleTable(RoleRow[] rows, byte[] names) : IReadOnlyList<CachedRole>
{
    internal static RoleTable Empty { get; } = new([], []);

    public int Count => rows.Length;

    public CachedRole this[int index] =>
        (uint)index < (uint)rows.Length ? new(this, index) : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<CachedRole> GetEnumerator()
    {
        for (var index = 0; index < rows.Length; index++)
            yield return new(this, index);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal ref readonly RoleRow Row(int index) => ref rows[index];

    internal ReadOnlySpan<byte> Name(int index) => names.AsSpan(rows[index].NameAt, rows[index].NameLength);

    internal bool TryGet(ulong id, out CachedRole role)
    {
        var index = Find(id);
        role = index < 0 ? default : new(this, index);
        return index >= 0;
    }

    /// <summary>The index, or the complement of where it would stand.</summary>
    internal int Find(ulong id) => rows.AsSpan().BinarySearch(new RowId(id));

    internal RoleTable With(RoleRow row, ReadOnlySpan<byte> name)
    {
        var found = Find(row.Id);
        return Change(found < 0 ? ~found : found, found < 0 ? 0 : 1, [row], name);
    }

    internal RoleTable WithoutAt(int index) => Change(index, 1, [], []);

    private RoleTable Change(int index, int removed, ReadOnlySpan<RoleRow> inserted, ReadOnlySpan<byte> name)
    {
        var nameAt = index == rows.Length ? names.Length : rows[index].NameAt;
        var oldName = removed == 0 ? 0 : rows[index].NameLength;
        var changed = Packed.Splice(rows, index, removed, inserted);
        if (inserted.Length == 1)
            changed[index].NameAt = nameAt;
        foreach (ref var row in changed.AsSpan(index + inserted.Length))
            row.NameAt += name.Length - oldName;
        return new(changed, Packed.Splice(names, nameAt, oldName, name));
    }
}
