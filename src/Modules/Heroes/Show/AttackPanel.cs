using System.Collections.Immutable;
using Guildhall.Core.Drawings;
using Guildhall.Core.Drawings.Sheets;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Heroes.Show;

/// <summary>The table of attacks: weapon, bonus to hit, damage.</summary>
internal static class AttackPanel
{
    private const int Name = 24;
    private const int ToHit = 300;
    private const int Bonus = 60;
    private const int Damage = ToHit + 16;

    public static SheetPanel Of(HeroSheet sheet, Words words) => new(
        words.Say("hero.label.attacks", ("count", sheet.AttacksPerAction)),
        sheet.Attacks.Length,
        (ink, x, y, width) => Draw(ink, x, y, width, sheet.Attacks, words));

    private static void Draw(SheetInk ink, int x, int y, int width, ImmutableArray<WeaponAttack> attacks, Words words)
    {
        foreach (var attack in attacks)
        {
            ink.Add(new Shape.Sprite(x, y + 2, attack.Form == AttackForm.Shot ? Icon.Bow : Icon.Sword));
            ink.Text(x + Name, y, Terms.Attack(words, attack), Palette.Parchment, TextWeight.Regular, ToHit - Bonus - Name);
            ink.Text(x + ToHit, y, Terms.Signed(attack.ToHit.Value), Palette.Gold, TextWeight.Bold, Bonus, TextAlign.Right);
            ink.Text(x + Damage, y, Terms.Damage(words, attack.Damage), Palette.Ember, TextWeight.Regular, width - Damage);
            y += SheetInk.Row;
        }
    }
}
