using System.Collections.Immutable;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Tests.Unit.Rules.Dungeons;

/// <summary>2,000 seeds in every size, with difficulty, party and level turning, each examined once.</summary>
public sealed class ManyDungeons
{
    private const int Seeds = 2_000;

    public ImmutableArray<(Dungeon Dungeon, DungeonReport Report)> All { get; } = [.. Enum.GetValues<DungeonSize>()
        .SelectMany(size => Enumerable.Range(0, Seeds).Select(seed => ShippedContent.Plan(
            $"seed {seed}", size, (DungeonDifficulty)(seed % 3), heroes: 1 + (seed % 8), level: 1 + (seed % 20))))
        .AsParallel().AsOrdered()
        .Select(plan => DungeonGenerator.Generate(plan, ShippedContent.All))
        .Select(dungeon => (dungeon, DungeonCheck.Examine(dungeon)))];

    public IEnumerable<(Dungeon Dungeon, DungeonReport Report)> Of(DungeonSize size) => All.Where(entry => entry.Dungeon.Plan.Size == size);
}
