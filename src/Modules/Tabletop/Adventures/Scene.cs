using System.Collections.Immutable;

namespace Guildhall.Modules.Tabletop.Adventures;

/// <summary>One scene. Its words: <c>‹scene›.title</c>, <c>‹scene›.text</c> (read to all), <c>‹scene›.secret</c> (for whoever runs the game).</summary>
/// <param name="Key">One lower-case word with hyphens.</param>
/// <param name="Choices">What the party may do, 1 to 8; none where the scene ends the adventure or is all fight.</param>
internal sealed record Scene(string Key, ImmutableArray<SceneChoice> Choices)
{
    /// <summary>The rows of a text map; empty where no map is needed. Heroes start on <c>H</c>, foes on the letters <see cref="SceneFoes.At"/> names.</summary>
    public ImmutableArray<string> Map { get => field.IsDefault ? [] : field; init; }

    /// <summary>What happens when the party first comes here.</summary>
    public ImmutableArray<SceneEffect> Enter { get => field.IsDefault ? [] : field; init; }

    /// <summary>The fight that may break out here; null where none can.</summary>
    public SceneFight? Fight { get; init; }

    /// <summary>Whether the party may take a short rest here.</summary>
    public bool ShortRest { get; init; }

    /// <summary>Whether the party may take a long rest here.</summary>
    public bool LongRest { get; init; }
}
