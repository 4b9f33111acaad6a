using System.Collections.Immutable;
using Guildhall.Core.Inventories;

namespace Guildhall.Modules.Heroes.Rules;

/// <summary>What everybody finds in their bag with their very first hero.</summary>
internal static class StarterKit
{
    public static ImmutableArray<Item> Items { get; } = [new("potion-of-healing", 2), new("rations", 3), new("rope", 1), new("torch", 3)];
}
