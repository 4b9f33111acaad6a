using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Core.Text;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Delve.Show;

/// <summary>What players call everybody and everything, in one language.</summary>
internal sealed class Namer(Words words)
{
    public Words Words => words;

    public string Of(Fighter fighter) => fighter.Hero is { } hero
        ? hero.Name
        : fighter.Number == 0
            ? words.Say($"monster.{fighter.Creature}")
            : words.Say("delve.numbered", ("name", words.Say($"monster.{fighter.Creature}")), ("number", fighter.Number));

    public string Of(DelveState state, string key) => state.Find(key) is { } fighter ? Of(fighter) : key;

    public string Place(DelveState state) => Place(state, state.Room);

    public string Place(DelveState state, int room) => words.Say($"place.{state.Dungeon.Theme}.{state.Dungeon.Room(room).Kind}");

    /// <summary>Where the party is, as sentences need it: <c>the ossuary</c>, <c>in the ossuary</c>, <c>into the ossuary</c>, <c>the crypt</c>.</summary>
    public ImmutableArray<Arg> Surroundings(DelveState state)
    {
        var (theme, room) = (state.Dungeon.Theme, state.Here.Kind);
        return
        [
            ("place", words.Say($"place.{theme}.{room}.the")),
            ("here", words.Say($"place.{theme}.{room}.in")),
            ("into", words.Say($"place.{theme}.{room}.into")),
            ("theme", words.Say($"theme.{theme}.the")),
        ];
    }

    /// <summary>What a blow is struck with, as it stands within a sentence: small where the language writes nouns so. Spells are names.</summary>
    public string Tool(string nameKey)
    {
        var name = words.Say(nameKey);
        return nameKey.StartsWith("spell.", StringComparison.Ordinal) || words.Say("delve.nouns") != "small" ? name : name.ToLowerInvariant();
    }

    public string Theme(DelveState state) => words.Say($"theme.{state.Dungeon.Theme}");

    public string Effect(ActiveEffect effect) => effect.Condition is { } condition ? words.Say(RuleKeys.Of(condition)) : words.Say($"effect.{effect.Key}");

    /// <summary>Items with their numbers: "2 × Potion of Healing, Ruby".</summary>
    public string Items(IEnumerable<Guildhall.Rules.Dungeons.LootItem> items) => string.Join(
        ", ", items.Select(item => words.Say("delve.items", ("count", item.Count), ("name", words.Say($"item.{item.Item}")))));
}
