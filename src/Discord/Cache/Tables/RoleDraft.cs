using System.Buffers;
using System.Runtime.InteropServices;

namespace Guildhall.Discord.Cache.Tables;

/// <summary>Where roles stand while a frame is read: lists that are used again for the next frame.</summary>
internal sealed class RoleDraft
{
    private readonly List<RoleRow> _rows = [];
    private readonly ArrayBufferWriter<byte> _names = new();

    internal ArrayBufferWriter<byte> Names => _names;

    internal void Clear()
    {
        _rows.Clear();
        _names.ResetWrittenCount();
    }

    internal void Add(RoleRow row) => _rows.Add(row);

    /// <summary>Puts the only row into a table.</summary>
    internal RoleTable PutInto(RoleTable table) => table.With(_rows[0], Name(_rows[0]));

    /// <summary>Of rows with one id the first is kept; of too many, those with the lowest ids.</summary>
    internal RoleTable ToTable(int most, out int evicted)
    {
        var rows = CollectionsMarshal.AsSpan(_rows);
        rows.Sort(static (left, right) => left.Id != right.Id ? left.Id.CompareTo(right.Id) : left.NameAt.CompareTo(right.NameAt));
        var distinct = 0;
        foreach (var row in rows)
        {
            if (distinct == 0 || rows[distinct - 1].Id != row.Id)
                rows[distinct++] = row;
        }

        evicted = Math.Max(0, distinct - most);
        return Pack(rows[..(distinct - evicted)]);
    }

    private RoleTable Pack(ReadOnlySpan<RoleRow> kept)
    {
        if (kept.IsEmpty)
            return RoleTable.Empty;
        var length = 0;
        foreach (ref readonly var row in kept)
            length += row.NameLength;
        var packedRows = kept.ToArray();
        var packedNames = new byte[length];
        length = 0;
        foreach (ref var row in packedRows.AsSpan())
        {
            Name(row).CopyTo(packedNames.AsSpan(length));
            row.NameAt = length;
            length += row.NameLength;
        }

        return new(packedRows, packedNames);
    }

    private ReadOnlySpan<byte> Name(RoleRow row) => _names.WrittenSpan.Slice(row.NameAt, row.NameLength);
}
