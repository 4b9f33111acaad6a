using System.Collections.Immutable;

namespace Guildhall.Modules.Tabletop.Adventures;

/// <summary>A published adventure: scenes, and what leads from one to another. Its words stand beside it, under the same keys.</summary>
/// <param name="Key">One lower-case word with hyphens; its words are <c>‹key›.‹locale›.json</c> beside it.</param>
/// <param name="Level">For heroes of this level, 1 to 20.</param>
/// <param name="Players">For how many its fights are meant; with more or fewer of them the foes change in number.</param>
/// <param name="Start">The first scene.</param>
/// <param name="Scenes">At least one, each with its own key.</param>
internal sealed record Adventure(string Key, int Level, int Players, string Start, ImmutableArray<Scene> Scenes)
{
    /// <summary>A scene by its key.</summary>
    /// <exception cref="KeyNotFoundException">There is none; an adventure that was checked names none such.</exception>
    public Scene this[string scene] => Find(scene) ?? throw new KeyNotFoundException($"The adventure '{Key}' has no scene '{scene}'.");

    /// <summary>A scene by its key, or null.</summary>
    public Scene? Find(string scene) => Scenes.FirstOrDefault(one => string.Equals(one.Key, scene, StringComparison.Ordinal));
}
