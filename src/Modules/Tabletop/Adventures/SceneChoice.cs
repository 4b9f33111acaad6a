using System.Collections.Immutable;

namespace Guildhall.Modules.Tabletop.Adventures;

/// <summary>
/// Something the party may do. Its words: <c>‹scene›.‹choice›</c> (the button, at most 60 characters), <c>‹scene›.‹choice›.done</c>, and with a test
/// <c>‹scene›.‹choice›.failed</c>.
/// </summary>
/// <param name="Key">One lower-case word with hyphens, other than <c>title</c>, <c>text</c> and <c>secret</c>.</param>
/// <param name="Do">What comes of it.</param>
internal sealed record SceneChoice(string Key, ImmutableArray<SceneEffect> Do)
{
    /// <summary>Flags that must be set for it to be offered; one that begins with <c>!</c> must not be.</summary>
    public ImmutableArray<string> Needs { get => field.IsDefault ? [] : field; init; }

    /// <summary>The test on which it depends; null where it simply works.</summary>
    public SceneTest? Test { get; init; }

    /// <summary>What comes of a failed test.</summary>
    public ImmutableArray<SceneEffect> Failed { get => field.IsDefault ? [] : field; init; }

    /// <summary>Whether it is offered once only, whatever comes of it.</summary>
    public bool Once { get; init; }

    /// <summary>How long it takes, in minutes.</summary>
    public int Minutes { get; init; }
}
