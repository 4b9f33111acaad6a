namespace Guildhall.Modules.Tabletop.Adventures;

/// <summary>The words an adventure needs.</summary>
internal static class AdventureWords
{
    /// <summary>Their keys, as the doc comments of the adventure's parts name them.</summary>
    public static IEnumerable<string> KeysOf(Adventure adventure) => adventure.Scenes.SelectMany(OfScene)
        .Concat(["title", "blurb", "intro"])
        .Concat(Effects(adventure).OfType<SceneEffect.Find>().Select(find => $"item.{find.Item}"))
        .Concat(Effects(adventure).OfType<SceneEffect.End>().Select(end => $"ending.{end.Key}"))
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> OfScene(Scene scene)
    {
        yield return $"{scene.Key}.title";
        yield return $"{scene.Key}.text";
        yield return $"{scene.Key}.secret";
        foreach (var choice in scene.Choices)
        {
            yield return $"{scene.Key}.{choice.Key}";
            yield return $"{scene.Key}.{choice.Key}.done";
            if (choice.Test is not null) yield return $"{scene.Key}.{choice.Key}.failed";
        }

        if (scene.Fight is not { } fight) yield break;
        yield return $"{scene.Key}.fight";
        yield return $"{scene.Key}.won";
        if (!fight.Fled.IsEmpty) yield return $"{scene.Key}.fled";
        if (fight.Parley is not null) yield return $"{scene.Key}.parley";
    }

    private static IEnumerable<SceneEffect> Effects(Adventure adventure) => adventure.Scenes.SelectMany(scene => scene.Enter
        .Concat(scene.Choices.SelectMany(choice => choice.Do.Concat(choice.Failed)))
        .Concat(scene.Fight is { } fight ? fight.Won.Concat(fight.Fled).Concat(fight.Talked) : []));
}
