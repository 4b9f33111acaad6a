using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>The sheet in sentences, for those who cannot see it; the most important first.</summary>
internal static class SheetText
{
    public static string Of(SheetView view, SheetTerms terms) => string.Join(' ', Sentences(view, terms));

    /// <summary>Experience and what is missing for the next level.</summary>
    public static string Experience(SheetView view, SheetTerms terms) => view.Needed == 0
        ? terms.Say("sheet.experience-full", ("experience", view.Stored.Experience))
        : terms.Say(
            "sheet.experience",
            ("experience", view.Stored.Experience),
            ("missing", Math.Max(0, ExperienceTable.ExperienceFor(view.Sheet.Level + 1) - view.Stored.Experience)),
            ("next", view.Sheet.Level + 1));

    /// <summary>Load, coins and where the sheet is played.</summary>
    public static string Footer(SheetView view, SheetTerms terms) => terms.Say(
        "sheet.footer",
        ("carried", view.Sheet.CarriedOunces / 16),
        ("most", view.Sheet.CarryPounds.Value),
        ("coins", terms.Coins(view.Stored.Build.Copper)),
        ("place", view.Stored.Campaign is null ? "home" : "campaign"));

    private static IEnumerable<string> Sentences(SheetView view, SheetTerms terms)
    {
        var (sheet, vitality) = (view.Sheet, view.Reserves.Vitality);
        yield return terms.Say(
            "sheet.summary",
            ("name", view.Stored.Name),
            ("calling", terms.Calling(sheet)),
            ("hp", vitality.Current),
            ("most", vitality.Maximum),
            ("ac", sheet.ArmorClass.Value),
            ("initiative", SheetTerms.Signed(sheet.Initiative.Value)),
            ("speed", terms.Rules.Distance(sheet.SpeedFeet.Value)));
        if (vitality.State != LifeState.Standing) yield return $"{terms.Say($"sheet.state.{RuleKeys.WordFor(vitality.State)}")}.";
        yield return $"{SheetTerms.Join(Enum.GetValues<Ability>().Select(ability => $"{terms.Rules.Of(ability)} {SheetTerms.Number(sheet.Abilities[ability])}"))}.";
        yield return terms.Say("sheet.summary-attacks", ("attacks", SheetTerms.Join(sheet.Attacks.Take(6).Select(attack =>
            $"{terms.Attack(attack)} {SheetTerms.Signed(attack.ToHit.Value)} ({terms.Damage(attack.Damage)})"))));
        if (!sheet.Slots.IsEmpty)
        {
            yield return terms.Say("sheet.summary-slots", ("slots", SheetTerms.Join(sheet.Slots.Select((most, index) =>
                $"{SheetTerms.Number(index + 1)}: {SheetTerms.Number(view.Reserves.SlotsLeft(index + 1))}/{SheetTerms.Number(most)}"))));
        }

        if (!sheet.Spells.IsEmpty)
        {
            yield return terms.Say("sheet.summary-spells", ("spells", SheetTerms.Join(
                sheet.Spells.Select(spell => terms.Named($"spell.{spell.Key}")).Distinct(StringComparer.Ordinal).Take(40))));
        }

        yield return $"{Experience(view, terms)}.";
    }
}
