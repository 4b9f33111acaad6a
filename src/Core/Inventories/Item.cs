namespace Guildhall.Core.Inventories;

/// <summary>A kind of thing in a bag, and how many of it.</summary>
/// <param name="Key">A content key, e.g. <c>potion-of-healing</c>; its name is the string key <c>item.&lt;key&gt;</c>.</param>
/// <param name="Count">1 or more.</param>
public sealed record Item(string Key, int Count);
