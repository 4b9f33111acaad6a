namespace Guildhall.Rules.Dungeons;

/// <summary>Where a key lies.</summary>
internal readonly record struct KeyPlace(string Item, int Room);
