using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Heroes.Show;

/// <summary>Why the numbers of a sheet are what they are.</summary>
internal static class Reasons
{
    public static Reply Explain(HeroView view, SheetNumber number, Words words)
    {
        var lines = string.Join('\n', Lines(view, number, words));
        var title = words.Say("hero.why", ("name", view.Hero.Name));
        return new Reply($"{title}\n{lines}") { Cards = [new Card(title, lines) { Color = Core.Drawings.Palette.Gold.ToString() }] };
    }

    private static IEnumerable<string> Lines(HeroView view, SheetNumber number, Words words)
    {
        var sheet = view.Sheet;
        return number switch
        {
            SheetNumber.Ac => [Plain(words, "hero.label.ac", sheet.ArmorClass)],
            SheetNumber.Hp => [Plain(words, "hero.label.hp", sheet.MaximumHitPoints)],
            SheetNumber.Initiative => [Signed(words, words.Say("hero.label.initiative"), sheet.Initiative)],
            SheetNumber.Speed => [Plain(words, "hero.label.speed", sheet.SpeedFeet)],
            SheetNumber.Saves => sheet.Saves.Select(save => Signed(words, words.Say(RuleKeys.Of(save.Key)), save.Value)),
            SheetNumber.Skills => sheet.Skills.Select(skill => Signed(words, words.Say(RuleKeys.Of(skill.Key)), skill.Value)),
            SheetNumber.Attacks => sheet.Attacks.SelectMany(attack => new[]
            {
                Signed(words, Terms.Attack(words, attack), attack.ToHit),
                words.Say(
                    "hero.why-damage", ("damage", Terms.Damage(words, attack.Damage)), ("parts", Parts(words, attack.DamageBonus))),
            }),
            SheetNumber.Spells when sheet is { SpellAttack: { } attack, SpellDifficulty: { } difficulty } =>
                [Signed(words, words.Say("hero.label.spell-attack"), attack), Plain(words, "hero.label.spell-difficulty", difficulty)],
            SheetNumber.Spells => [words.Say("hero.no-spells")],
        };
    }

    private static string Plain(Words words, string label, Explained number) =>
        words.Say("hero.why-line", ("label", words.Say(label)), ("number", number.Value), ("parts", Parts(words, number)));

    private static string Signed(Words words, string label, Explained number) =>
        words.Say("hero.why-line", ("label", label), ("number", Terms.Signed(number.Value)), ("parts", Parts(words, number)));

    private static string Parts(Words words, Explained number) =>
        Terms.Join(number.Parts.Select(part => $"{words.Say(part.Label)} {Terms.Signed(part.Value)}"));
}
