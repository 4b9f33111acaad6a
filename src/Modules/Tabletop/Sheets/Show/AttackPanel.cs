using Guildhall.Core.Drawings;
using Guildhall.Core.Drawings.Sheets;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>The table of attacks: weapon and mastery, bonus to hit, damage.</summary>
internal static class AttackPanel
{
    private const int Most = 10;
    private const int Name = 24;
    private const int ToHit = 320;
    private const int Bonus = 54;
    private const int Damage = ToHit + 14;

    public static SheetPanel Of(CharacterSheet sheet, SheetTerms terms) => new(
        terms.Say("sheet.label.attacks", ("count", sheet.AttacksPerAction.Value)),
        Math.Min(Most, sheet.Attacks.Length),
        (ink, x, y, width) => Draw(ink, x, y, width, sheet, terms));

    private static void Draw(SheetInk ink, int x, int y, int width, CharacterSheet sheet, SheetTerms terms)
    {
        foreach (var attack in sheet.Attacks.Take(Most))
        {
            ink.Add(new Shape.Sprite(x, y + 2, attack.Form == AttackForm.Shot ? Icon.Bow : Icon.Sword));
            ink.Text(x + Name, y, terms.Attack(attack), attack.Hindered ? Palette.Muted : Palette.Parchment, TextWeight.Regular, ToHit - Bonus - Name);
            ink.Text(x + ToHit, y, SheetTerms.Signed(attack.ToHit.Value), Palette.Gold, TextWeight.Bold, Bonus, TextAlign.Right);
            ink.Text(x + Damage, y, terms.Damage(attack.Damage), Palette.Ember, TextWeight.Regular, width - Damage);
            y += SheetInk.Row;
        }
    }
}
