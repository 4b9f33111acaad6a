using System.Runtime.CompilerServices;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>Sheets, each derived once as long as its choices stay the same.</summary>
internal static class HeroSheets
{
    private static readonly ConditionalWeakTable<CharacterBuild, CharacterSheet> _derived = [];
    private static readonly ConditionalWeakTable<CharacterBuild, CharacterSheet> _burdened = [];

    public static CharacterSheet Of(TableHero hero) => Of(hero.Build);

    /// <summary>A hero as the table's rule of loads leaves it.</summary>
    public static CharacterSheet Of(TableHero hero, CampaignRules rules) => rules.Encumbrance == EncumbranceRule.Variant
        ? _burdened.GetValue(hero.Build, known => CharacterSheet.Derive(known, CharacterRules.Standard with { Load = LoadRule.Variant }))
        : Of(hero.Build);

    public static LoadRule LoadOf(CampaignRules rules) => rules.Encumbrance switch
    {
        EncumbranceRule.Off => LoadRule.Ignored,
        EncumbranceRule.ByTheBook => LoadRule.ByTheBook,
        EncumbranceRule.Variant => LoadRule.Variant,
    };

    public static CharacterSheet Of(CharacterBuild build) => _derived.GetValue(build, known => CharacterSheet.Derive(known));
}
