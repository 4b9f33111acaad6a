using Guildhall.Core.Commands;
using Guildhall.Core.Inventories;
using Guildhall.Core.Text;
using Guildhall.Modules.Delve.Content;
using Guildhall.Modules.Delve.Rules;
using Guildhall.Modules.Delve.Show;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Delve;

/// <summary>Finds what players mean by what they type: a key, a name, the beginning of a name.</summary>
internal static class Finder
{
    private const int MostSuggestions = 25;

    /// <summary>A choice of a select names both: <c>fire-bolt@f2</c>.</summary>
    public static (string What, string? Target) Split(string typed, string? target)
    {
        var at = typed.IndexOf('@', StringComparison.Ordinal);
        return at < 0 ? (typed, target) : (typed[..at], typed[(at + 1)..]);
    }

    public static string? Fighter(DelveState? state, Words words, string? typed)
    {
        if (state is null || typed is null)
        {
            return typed;
        }

        var namer = new Namer(words);
        var fighters = Fighters(state).ToList();
        return Match(typed, fighters.Select(fighter => (fighter.Key, namer.Of(fighter)))) ?? typed;
    }

    public static string Weapon(Fighter? hero, Words words, string typed) => hero is null
        ? typed
        : Match(typed, hero.Sheet().Attacks.Select(attack => (attack.Key, words.Say(attack.NameKey)))) ?? typed;

    public static string Spell(Fighter? hero, Words words, string typed) => hero is null
        ? typed
        : Match(typed, hero.Sheet().Spells.Select(known => (known.Spell.Key, words.Say(known.Spell.NameKey)))) ?? typed;

    public static string Thing(Words words, string typed) =>
        Match(typed, Features.All.Select(rule => (rule.Key, words.Say(HeroSheet.FeatureName(rule.Key)))))
        ?? Match(typed, DelveContent.Treasure.Items.Keys.Where(Items.IsUsable).Select(key => (key, words.Say($"item.{key}"))))
        ?? typed;

    public static IReadOnlyList<Suggestion> Suggest(
        DelveState state, Fighter hero, IReadOnlyList<Item> bag, Words words, string typed, SuggestionKind kind)
    {
        var namer = new Namer(words);
        var named = kind switch
        {
            SuggestionKind.Foes => Fighters(state).Where(fighter => fighter.Hero is null && fighter.Stands).Select(foe => (foe.Key, namer.Of(foe))),
            SuggestionKind.Fighters => Fighters(state).Select(fighter => (fighter.Key, namer.Of(fighter))),
            SuggestionKind.Weapons => hero.Sheet().Attacks.Select(attack => (attack.Key, words.Say(attack.NameKey))),
            SuggestionKind.Spells => Legal.Spells(state, hero).Select(known => (known.Spell.Key, words.Say(known.Spell.NameKey))),
            SuggestionKind.Things => Legal.FeaturesOf(state, hero).Select(rule => (rule.Key, words.Say(HeroSheet.FeatureName(rule.Key))))
                .Concat(bag.Where(item => Items.IsUsable(item.Key)).Select(item => (item.Key, words.Say($"item.{item.Key}")))),
        };
        return [.. named
            .Where(pair => pair.Item2.Contains(typed, StringComparison.OrdinalIgnoreCase))
            .Take(MostSuggestions)
            .Select(pair => new Suggestion(pair.Item2, pair.Item1))];
    }

    private static IEnumerable<Fighter> Fighters(DelveState state) => (state.Fight?.Foes.Values ?? []).Concat(state.Party.Values);

    private static string? Match(string typed, IEnumerable<(string Key, string Name)> among)
    {
        var all = among.ToList();
        return all.Find(one => one.Key == typed).Key
            ?? all.Find(one => string.Equals(one.Name, typed, StringComparison.OrdinalIgnoreCase)).Key
            ?? all.Find(one => one.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase)).Key;
    }
}
