using Guildhall.Core.Drawings;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Heroes.Show;

/// <summary>The sheet in sentences, for those who cannot see it; the most important first.</summary>
internal static class SheetText
{
    public static string Of(HeroView view, Words words)
    {
        var text = string.Join(' ', Sentences(view, words));
        return CleanText.Clip(text, Drawing.MaxAlt);
    }

    /// <summary>What the hero has done, e.g. "12 delves (9 won), 30 battles".</summary>
    public static string Deeds(HeroDeeds deeds, Words words) => deeds == HeroDeeds.None
        ? words.Say("hero.deeds-none")
        : words.Say(
            "hero.deeds",
            ("delves", deeds.Delves),
            ("won", deeds.DelvesWon),
            ("battles", deeds.Battles),
            ("foes", deeds.Foes),
            ("falls", deeds.Falls));

    /// <summary>Experience and what is missing for the next level.</summary>
    public static string Experience(HeroView view, Words words) => view.Needed == 0
        ? words.Say("hero.experience-full", ("experience", view.Hero.Experience))
        : words.Say("hero.experience", ("experience", view.Hero.Experience), ("missing", view.Needed - view.Gained), ("next", view.Sheet.Level + 1));

    private static IEnumerable<string> Sentences(HeroView view, Words words)
    {
        var sheet = view.Sheet;
        yield return words.Say(
            "hero.summary",
            ("name", view.Hero.Name),
            ("calling", Terms.Calling(words, view)),
            ("hp", sheet.MaximumHitPoints.Value),
            ("ac", sheet.ArmorClass.Value),
            ("initiative", Terms.Signed(sheet.Initiative.Value)),
            ("speed", sheet.SpeedFeet.Value));
        if (!view.Hero.Alive)
        {
            yield return words.Say("hero.summary-fallen");
        }

        yield return $"{Terms.Join(Enum.GetValues<Ability>().Select(ability => Ability(sheet, ability, words)))}.";
        yield return words.Say("hero.summary-attacks", ("attacks", Terms.Join(sheet.Attacks.Select(attack => Attack(attack, words)))));
        if (!view.Hero.Worn.IsEmpty)
        {
            yield return words.Say("hero.summary-worn", ("items", Terms.Join(view.Hero.Worn.Select(key => Terms.Item(words, key)))));
        }

        if (!sheet.Spells.IsEmpty)
        {
            yield return words.Say("hero.summary-spells", ("spells", Terms.Join(sheet.Spells.Select(known => words.Say(known.Spell.NameKey)))));
        }

        yield return words.Say(
            "hero.summary-features", ("features", Terms.Join(sheet.Features.Select(feature => Terms.Feature(words, sheet, feature)))));
        yield return $"{Experience(view, words)}. {Deeds(view.Deeds, words)}.";
    }

    private static string Ability(HeroSheet sheet, Ability ability, Words words) =>
        $"{words.Say(RuleKeys.Of(ability))} {Terms.Signed(sheet.Abilities.Modifier(ability))}";

    private static string Attack(WeaponAttack attack, Words words) =>
        $"{Terms.Attack(words, attack)} {Terms.Signed(attack.ToHit.Value)} ({Terms.Damage(words, attack.Damage)})";
}
