using System.Runtime.CompilerServices;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>Sheets, each derived once as long as its choices stay the same.</summary>
internal static class HeroSheets
{
    private static readonly ConditionalWeakTable<CharacterBuild, CharacterSheet> _derived = [];

    public static CharacterSheet Of(TableHero hero) => Of(hero.Build);

    public static CharacterSheet Of(CharacterBuild build) => _derived.GetValue(build, known => CharacterSheet.Derive(known));
}
