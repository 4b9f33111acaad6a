using System.Collections.Immutable;
using System.Text;
using Guildhall.Core.Characters;
using Guildhall.Core.Commands;
using Guildhall.Core.Drawings;
using Guildhall.Core.Inventories;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition.Equipment;

namespace Guildhall.Modules.Heroes.Show;

/// <summary>What belongs to somebody, line by line, for their eyes.</summary>
internal static class HeroLists
{
    // A card takes 4,000 characters, and the last line tells what did not fit.
    private const int LongestList = 3_800;
    private const int MostButtons = 15;

    public static Reply Heroes(Roster roster, Words words)
    {
        var create = new Button(words.Say("hero.button.create")) { Call = CommandCall.To("hero create"), Style = ButtonStyle.Primary };
        if (roster.Heroes.IsEmpty)
        {
            return new Reply(words.Say("hero.none")) { Components = [create], Visibility = Visibility.OnlyMe };
        }

        var lines = string.Join('\n', roster.Heroes.Select(hero => Line(roster, hero, words)));
        var title = words.Say("hero.list", ("count", roster.Heroes.Length));
        return new Reply($"{title}\n{lines}")
        {
            Cards = [new Card(title, lines) { Color = Palette.Gold.ToString() }],
            Components =
            [
                .. roster.Heroes.Where(hero => hero.Alive && hero != roster.Current).Select(hero => SwitchTo(hero, words)),
                create,
            ],
            Visibility = Visibility.OnlyMe,
        };
    }

    public static Reply Bag(IReadOnlyList<Item> bag, Roster roster, Words words)
    {
        var worn = roster.Heroes.Where(hero => !hero.Worn.IsEmpty).Select(hero => Worn(hero, words)).ToList();
        if (bag.Count == 0 && worn.Count == 0)
        {
            return new Reply(words.Say("hero.bag-empty")) { Visibility = Visibility.OnlyMe };
        }

        var title = words.Say("hero.bag", ("count", bag.Sum(item => (long)item.Count)));
        var lines = Fitting([.. worn, .. bag.Select(item => Line(item, words))], words);
        return new Reply(CleanText.Clip($"{title}\n{lines}", 4_000))
        {
            Cards = [new Card(title, lines) { Color = Palette.Gold.ToString() }],
            Components = roster.Current is { } hero ? [.. PutOn(bag, words).Concat(TakeOff(hero, words)).Take(MostButtons)] : [],
            Visibility = Visibility.OnlyMe,
        };
    }

    /// <summary>What a change of gear came to.</summary>
    /// <param name="hero">As the hero is now.</param>
    /// <param name="displaced">What came off to make room.</param>
    public static Reply Gear(Hero hero, string told, ImmutableArray<string> displaced, Words words)
    {
        var sheet = HeroView.Of(hero, HeroDeeds.None).Sheet;
        var back = displaced.IsEmpty ? "" : words.Say("hero.gear-back", ("items", Terms.Join(displaced.Select(key => Terms.Item(words, key))))) + " ";
        var numbers = words.Say("hero.gear-numbers", ("ac", sheet.ArmorClass.Value), ("hp", sheet.MaximumHitPoints.Value));
        return new Reply($"{told} {back}{numbers}")
        {
            Components =
            [
                new Button(words.Say("hero.button.sheet")) { Call = CommandCall.To("hero sheet", ("name", hero.Name)) },
                new Button(words.Say("hero.button.bag")) { Call = CommandCall.To("hero bag") },
            ],
        };
    }

    public static Reply AskToRetire(Hero hero, Words words) => new(words.Say("hero.retire-sure", ("name", hero.Name)))
    {
        Components =
        [
            new Button(words.Say("hero.button.retire", ("name", hero.Name)))
            {
                Call = CommandCall.To("hero retire", ("name", hero.Name), ("sure", "true")),
                Style = ButtonStyle.Danger,
            },
        ],
        Visibility = Visibility.OnlyMe,
    };

    private static string Line(Roster roster, Hero hero, Words words)
    {
        var state = hero.Alive ? hero == roster.Current ? "current" : "waiting" : "fallen";
        var calling = Terms.Calling(words, HeroView.Of(hero, HeroDeeds.None));
        return words.Say("hero.list-line", ("name", hero.Name), ("calling", calling), ("experience", hero.Experience), ("state", state));
    }

    private static string Line(Item item, Words words)
    {
        var name = Terms.Item(words, item.Key);
        var text = $"item.{item.Key}.text";
        return words.Has(text)
            ? words.Say("hero.bag-line-text", ("count", item.Count), ("item", name), ("text", words.Say(text)))
            : words.Say("hero.bag-line", ("count", item.Count), ("item", name));
    }

    private static string Worn(Hero hero, Words words) =>
        words.Say("hero.bag-worn", ("name", hero.Name), ("items", Terms.Join(hero.Worn.Select(key => Terms.Item(words, key)))));

    private static IEnumerable<Button> PutOn(IEnumerable<Item> bag, Words words) => bag
        .Where(item => MagicItems.Find(item.Key) is not null)
        .Select(item => new Button(words.Say("hero.button.equip", ("item", Terms.Item(words, item.Key))))
        {
            Call = CommandCall.To("hero equip", ("item", item.Key)),
            Style = ButtonStyle.Primary,
        });

    private static IEnumerable<Button> TakeOff(Hero hero, Words words) => hero.Worn
        .Select(key => new Button(words.Say("hero.button.unequip", ("item", Terms.Item(words, key))))
        {
            Call = CommandCall.To("hero unequip", ("item", key)),
        });

    private static Button SwitchTo(Hero hero, Words words) =>
        new(words.Say("hero.button.switch", ("name", hero.Name))) { Call = CommandCall.To("hero switch", ("name", hero.Name)) };

    private static string Fitting(List<string> lines, Words words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            if (text.Length + lines[i].Length > LongestList)
            {
                return text.Append(words.Say("hero.bag-more", ("count", lines.Count - i))).ToString();
            }

            text.Append(lines[i]).Append(i + 1 < lines.Count ? "\n" : "");
        }

        return text.ToString();
    }
}
