using System.Text;

namespace Guildhall.Rules.FifthEdition;

/// <summary>Stable keys of rule terms: <c>skill.sleight-of-hand</c>, <c>ability.strength</c>. Strings hold the names.</summary>
public static class RuleKeys
{
    /// <summary>The key of an ability's name.</summary>
    public static string Of(Ability ability) => Kebab("ability.", ability.ToString());

    /// <summary>An ability as a word for a sentence's <c>select</c>, e.g. <c>strength</c>.</summary>
    public static string WordFor(Ability ability) => Kebab("", ability.ToString());

    /// <summary>The key of a skill's name.</summary>
    public static string Of(Skill skill) => Kebab("skill.", skill.ToString());

    /// <summary>The key of a condition's name.</summary>
    public static string Of(Condition condition) => Kebab("condition.", condition.ToString());

    /// <summary>The key of a damage type's name.</summary>
    public static string Of(DamageType type) => Kebab("damage.", type.ToString());

    /// <summary>The key of a difficulty's name.</summary>
    public static string Of(EncounterDifficulty difficulty) => Kebab("difficulty.", difficulty.ToString());

    /// <summary>The key of a mastery property's name.</summary>
    public static string Of(Equipment.WeaponMastery mastery) => Kebab("mastery.", mastery.ToString());

    /// <summary>A trait as a word, e.g. <c>pack-tactics</c>; named by the string <c>trait.‹word›</c>.</summary>
    public static string WordFor(Creatures.CreatureTrait trait) => Kebab("", trait.ToString());

    /// <summary>Any other name of the rules as a word, e.g. <c>lawful-good</c>.</summary>
    public static string WordFor(Enum name) => Kebab("", name.ToString());

    private static string Kebab(string prefix, string name)
    {
        var key = new StringBuilder(prefix, prefix.Length + name.Length + 2);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(name[i])) key.Append('-');
            key.Append(char.ToLowerInvariant(name[i]));
        }

        return key.ToString();
    }
}
