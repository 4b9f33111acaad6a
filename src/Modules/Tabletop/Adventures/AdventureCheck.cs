using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Modules.Tabletop.Adventures;

/// <summary>What an adventure must hold before anybody plays it: every scene can be reached and left, every foe has a stat block and a place to stand.</summary>
internal static class AdventureCheck
{
    /// <summary>The most heroes a scene's map must have squares for.</summary>
    public const int MostHeroes = 6;

    private const int MostScenes = 60;
    private const int MostChoices = 8;

    /// <summary>Refuses an adventure that could not be played to an end.</summary>
    /// <exception cref="ContentException">With file, scene and field.</exception>
    public static void Demand(string file, Adventure adventure)
    {
        Holds(adventure.Scenes.Length is > 0 and <= MostScenes, "", "scenes", $"1 to {MostScenes} scenes.");
        Holds(adventure.Scenes.Select(scene => scene.Key).Distinct(StringComparer.Ordinal).Count() == adventure.Scenes.Length, "", "scenes", "two scenes share a key.");
        Holds(adventure.Find(adventure.Start) is not null, "", "start", $"there is no scene '{adventure.Start}'.");
        Holds(adventure.Level is >= 1 and <= 20 && adventure.Players is >= 1 and <= MostHeroes, "", "level", "level 1 to 20 for 1 to 6 players.");
        foreach (var scene in adventure.Scenes) Demand(adventure, scene);
        var reached = Reached(adventure);
        foreach (var scene in adventure.Scenes) Holds(reached.Contains(scene.Key), scene.Key, "key", "nothing leads to this scene.");

        void Holds(bool holds, string entry, string field, string problem)
        {
            if (!holds) throw new ContentException(file, entry, field, problem);
        }

        void Demand(Adventure whole, Scene scene)
        {
            Holds(scene.Choices.Length <= MostChoices, scene.Key, "choices", $"at most {MostChoices} choices.");
            foreach (var effect in scene.Choices.SelectMany(choice => choice.Do.Concat(choice.Failed)).Concat(EffectsOf(scene)))
            {
                if (effect is SceneEffect.Go go) Holds(whole.Find(go.Scene) is not null, scene.Key, "go", $"there is no scene '{go.Scene}'.");
                if (effect is SceneEffect.Brawl) Holds(scene.Fight is not null, scene.Key, "fight", "the scene has no fight to break out.");
            }

            Holds(Ends(scene) || scene.Choices.Any(choice => Leaves(choice) && choice.Needs.IsEmpty && !choice.Once), scene.Key, "choices", "one choice must always be there and lead on.");
            if (scene.Fight is { } fight) DemandFight(scene, fight);
        }

        void DemandFight(Scene scene, SceneFight fight)
        {
            Holds(scene.Map.Length > 0, scene.Key, "map", "a fight needs a map.");
            Holds(Squares(scene, 'H') >= MostHeroes, scene.Key, "map", "six squares marked H or more.");
            foreach (var foes in fight.Foes)
            {
                Holds(Compendium.Creatures.TryFind(foes.Creature, out _), scene.Key, "fight", $"there is no creature '{foes.Creature}'.");
            }

            foreach (var letter in fight.Foes.GroupBy(foes => foes.At))
            {
                var most = letter.Sum(foes => CountFor(foes, adventure, MostHeroes));
                Holds(Squares(scene, letter.Key) >= most, scene.Key, "map", $"{most} squares marked {letter.Key} or more.");
            }
        }
    }

    /// <summary>How many of a kind there are for a number of heroes: in proportion, rounded, at least one.</summary>
    public static int CountFor(SceneFoes foes, Adventure adventure, int heroes) =>
        foes.Fixed ? foes.Count : Math.Max(1, ((2 * foes.Count * heroes) + adventure.Players) / (2 * adventure.Players));

    private static int Squares(Scene scene, char letter) => scene.Map.Sum(row => row.Count(sign => sign == letter));

    private static bool Ends(Scene scene) => EffectsOf(scene).Any(effect => effect is SceneEffect.End);

    private static bool Leaves(SceneChoice choice) => Turns(choice.Do) && (choice.Test is null || Turns(choice.Failed));

    private static bool Turns(ImmutableArray<SceneEffect> effects) => effects.Any(effect => effect is SceneEffect.Go or SceneEffect.End or SceneEffect.Brawl);

    private static IEnumerable<SceneEffect> EffectsOf(Scene scene) => scene.Fight is { } fight
        ? scene.Enter.Concat(fight.Won).Concat(fight.Fled).Concat(fight.Talked)
        : scene.Enter;

    private static HashSet<string> Reached(Adventure adventure)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { adventure.Start };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var key))
        {
            var scene = adventure[key];
            foreach (var go in scene.Choices.SelectMany(choice => choice.Do.Concat(choice.Failed)).Concat(EffectsOf(scene)).OfType<SceneEffect.Go>())
            {
                if (reached.Add(go.Scene)) open.Enqueue(go.Scene);
            }
        }

        return reached;
    }
}
