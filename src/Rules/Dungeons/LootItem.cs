namespace Guildhall.Rules.Dungeons;

/// <summary>So many of one thing.</summary>
/// <param name="Item">Named by the string <c>item.&lt;item&gt;</c>.</param>
/// <param name="Count">1 or more.</param>
public sealed record LootItem(string Item, int Count);
