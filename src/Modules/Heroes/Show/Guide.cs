using System.Collections.Immutable;
using Guildhall.Core.Characters;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Heroes.Show;

/// <summary>Leads through the making of a hero. What was said already is carried along in the components.</summary>
internal static class Guide
{
    /// <summary>Asks what the hero is to be.</summary>
    public static Reply Archetypes(CommandCall said, Words words)
    {
        var text = words.Say("hero.guide.archetype");
        var card = new Card(words.Say("hero.guide.title"), text)
        {
            Fields = [.. All.Select(archetype => new CardField(words.Say(archetype.NameKey), words.Say(TextOf(archetype))))],
            Color = Core.Drawings.Palette.Gold.ToString(),
        };
        var select = new Select(words.Say("hero.guide.choose"), [.. All.Select(archetype => Choice(archetype, words))])
        {
            Call = said,
            Option = "archetype",
        };
        return new Reply(text) { Cards = [card], Components = [select], Visibility = Visibility.OnlyMe };
    }

    /// <summary>Asks for the name.</summary>
    public static Reply Name(CommandCall said, Archetype archetype, Words words)
    {
        var name = words.Say(archetype.NameKey);
        var primary = Terms.Join(archetype.Primary.Select(ability => words.Say(RuleKeys.Of(ability))));
        var text = words.Say("hero.guide.name", ("archetype", name), ("primary", primary));
        var form = new Form(words.Say("hero.guide.name-button"), words.Say("hero.guide.name-title"), [NameField(words)]) { Call = said };
        return new Reply(text)
        {
            Cards = [new Card(name, $"{words.Say(TextOf(archetype))}\n{text}") { Color = Core.Drawings.Palette.Gold.ToString() }],
            Components = [form],
            Visibility = Visibility.OnlyMe,
        };
    }

    private static ImmutableArray<Archetype> All => Guildhall.Rules.FifthEdition.Heroes.Archetypes.All;

    private static string TextOf(Archetype archetype) => $"archetype.{archetype.Key}.text";

    private static SelectChoice Choice(Archetype archetype, Words words) =>
        new(words.Say(archetype.NameKey), archetype.Key, words.Say(TextOf(archetype)));

    private static FormField NameField(Words words) => new("name", words.Say("hero.guide.name-field"), MaxLength: HeroName.Longest);
}
