using System.Collections.Immutable;

namespace Guildhall.Modules.Tabletop.Adventures;

/// <summary>A fight of a scene. Its words: <c>‹scene›.fight</c> (how it begins), <c>‹scene›.won</c>, <c>‹scene›.fled</c>, <c>‹scene›.parley</c>.</summary>
/// <param name="Foes">1 to 6 kinds.</param>
/// <param name="Won">What comes of winning it.</param>
internal sealed record SceneFight(ImmutableArray<SceneFoes> Foes, ImmutableArray<SceneEffect> Won)
{
    /// <summary>What comes of running away; empty where the party cannot.</summary>
    public ImmutableArray<SceneEffect> Fled { get => field.IsDefault ? [] : field; init; }

    /// <summary>Whether a legendary creature among the foes is at home, so that its lair fights along.</summary>
    public bool InLair { get; init; }

    /// <summary>The check that makes foes talk; null where they do not.</summary>
    public SceneTest? Parley { get; init; }

    /// <summary>What comes of talking.</summary>
    public ImmutableArray<SceneEffect> Talked { get => field.IsDefault ? [] : field; init; }
}
