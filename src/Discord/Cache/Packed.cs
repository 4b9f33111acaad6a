namespace Guildhall.Discord.Cache;

/// <summary>Arrays without room to spare, which are never changed once they are seen.</summary>
internal static class Packed
{
    /// <summary>A copy in which the items from <paramref name="at" /> are replaced.</summary>
    internal static T[] Splice<T>(ReadOnlySpan<T> source, int at, int removed, ReadOnlySpan<T> inserted)
    {
        var length = source.Length - removed + inserted.Length;
        if (length == 0)
            return [];
        var copy = GC.AllocateUninitializedArray<T>(length);
        source[..at].CopyTo(copy);
        inserted.CopyTo(copy.AsSpan(at));
        source[(at + removed)..].CopyTo(copy.AsSpan(at + inserted.Length));
        return copy;
    }
}
