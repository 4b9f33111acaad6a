using System.Buffers;
using System.Runtime.InteropServices;

namespace Guildhall.Discord.Cache.Tables;

/// <summary>Where channels stand while a frame is read: lists that are used again for the next frame.</summary>
internal sealed class ChannelDraft
{
    // A guild with more than this many overwrites is rare; its lists are not worth keeping.
    private const int MostKept = 16_384;

    private readonly List<ChannelRow> _rows = [];
    private readonly List<CachedOverwrite> _overwrites = [];
    private readonly List<CachedOverwrite> _ofMembers = [];
    private readonly ArrayBufferWriter<byte> _names = new();

    internal int Count => _rows.Count;

    internal ArrayBufferWriter<byte> Names => _names;

    internal void Clear()
    {
        _rows.Clear();
        _overwrites.Clear();
        _ofMembers.Clear();
        _names.ResetWrittenCount();
        if (_overwrites.Capacity > MostKept)
            _overwrites.Capacity = 0;
    }

    internal void BeginOverwrites(ref ChannelRow row)
    {
        _ofMembers.Clear();
        row.OverwritesAt = _overwrites.Count;
    }

    internal void AddOverwrite(CachedOverwrite overwrite, bool isMember) => (isMember ? _ofMembers : _overwrites).Add(overwrite);

    /// <summary>False where there are more than a row can count.</summary>
    internal bool EndOverwrites(ref ChannelRow row)
    {
        var ofRoles = _overwrites.Count - row.OverwritesAt;
        row.RoleOverwrites = (ushort)ofRoles;
        row.MemberOverwrites = (ushort)_ofMembers.Count;
        _overwrites.AddRange(_ofMembers);
        return ofRoles <= ushort.MaxValue && _ofMembers.Count <= ushort.MaxValue;
    }

    internal void Add(ChannelRow row) => _rows.Add(row);

    internal void AddFrom(ChannelTable table, int index)
    {
        var row = table.Row(index);
        row.NameAt = _names.WrittenCount;
        row.OverwritesAt = _overwrites.Count;
        _names.Write(table.Name(index));
        _overwrites.AddRange(table.Overwrites(index));
        _rows.Add(row);
    }

    /// <summary>Puts the only row into a table.</summary>
    internal ChannelTable PutInto(ChannelTable table)
    {
        var row = _rows[0];
        return table.With(row, Name(row), Overwrites(row));
    }

    /// <summary>Of rows with one id the first is kept; of too many, those with the lowest ids, or the highest.</summary>
    internal ChannelTable ToTable(int most, bool keepsNewest, out int evicted)
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
        return Pack(keepsNewest ? rows[evicted..distinct] : rows[..(distinct - evicted)]);
    }

    private ChannelTable Pack(ReadOnlySpan<ChannelRow> kept)
    {
        if (kept.IsEmpty)
            return ChannelTable.Empty;
        int names = 0, overwrites = 0;
        foreach (ref readonly var row in kept)
        {
            names += row.NameLength;
            overwrites += row.Overwrites;
        }

        var packedRows = kept.ToArray();
        var packedNames = new byte[names];
        var packedOverwrites = overwrites == 0 ? [] : new CachedOverwrite[overwrites];
        names = overwrites = 0;
        foreach (ref var row in packedRows.AsSpan())
        {
            Name(row).CopyTo(packedNames.AsSpan(names));
            Overwrites(row).CopyTo(packedOverwrites.AsSpan(overwrites));
            row.NameAt = names;
            row.OverwritesAt = overwrites;
            names += row.NameLength;
            overwrites += row.Overwrites;
        }

        return new(packedRows, packedOverwrites, packedNames);
    }

    private ReadOnlySpan<byte> Name(ChannelRow row) => _names.WrittenSpan.Slice(row.NameAt, row.NameLength);

    private ReadOnlySpan<CachedOverwrite> Overwrites(ChannelRow row) =>
        CollectionsMarshal.AsSpan(_overwrites).Slice(row.OverwritesAt, row.Overwrites);
}
