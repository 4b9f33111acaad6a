using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Tabletop.Campaigns;

/// <summary>Skills and abilities by what people call them.</summary>
internal static class Terms
{
    /// <summary>All skills, then all abilities, by key and name.</summary>
    public static IEnumerable<(string Key, string Name)> All(Words words) => Skills.All
        .Select(skill => RuleKeys.Of(skill))
        .Concat(Enum.GetValues<Ability>().Select(ability => RuleKeys.Of(ability)))
        .Select(key => (key, words.Say(key)));

    /// <summary>Reads a key, a name or its beginning.</summary>
    public static bool TryRead(Words words, string typed, out Ability ability, out Skill? skill)
    {
        (ability, skill) = (default, null);
        var all = All(words).ToList();
        var found = all.Find(term => term.Key == typed || string.Equals(term.Name, typed, StringComparison.OrdinalIgnoreCase));
        if (found.Key is null) found = all.Find(term => term.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase) || term.Key.EndsWith($".{typed}", StringComparison.OrdinalIgnoreCase));
        if (found.Key is not { } key) return false;
        foreach (var one in Skills.All)
        {
            if (RuleKeys.Of(one) == key) (skill, ability) = (one, Skills.AbilityOf(one));
        }

        foreach (var one in Enum.GetValues<Ability>())
        {
            if (RuleKeys.Of(one) == key) ability = one;
        }

        return true;
    }
}
