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

    public string Place(DelveState state, int room) => words.Say($"room.{state.Dungeon.Theme}.{state.Dungeon.Room(room).Kind}");

    public string Theme(DelveState state) => words.Say($"theme.{state.Dungeon.Theme}");

    public string Effect(ActiveEffect effect) => effect.Condition is { } condition ? words.Say(RuleKeys.Of(condition)) : words.Say($"effect.{effect.Key}");

    /// <summary>Items with their numbers: "2 × Potion of Healing, Ruby".</summary>
    public string Items(IEnumerable<Guildhall.Rules.Dungeons.LootItem> items) => string.Join(
        ", ", items.Select(item => words.Say("delve.items", ("count", item.Count), ("name", words.Say($"item.{item.Item}")))));
}
