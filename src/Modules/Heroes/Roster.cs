using System.Collections.Immutable;
using Guildhall.Core.Characters;
using Guildhall.Core.Commands;
using Guildhall.Core.Results;
using Guildhall.Core.Text;

namespace Guildhall.Modules.Heroes;

/// <summary>The heroes a person keeps, the oldest first.</summary>
/// <param name="Heroes">Living and fallen, without the retired.</param>
/// <param name="Current">The one played at present; null where there is none or it has died.</param>
/// <param name="Known">Whether the person ever made a hero.</param>
internal sealed record Roster(ImmutableArray<Hero> Heroes, Hero? Current, bool Known)
{
    /// <summary>The hero of that name, or the only one whose name begins like that; null where nobody or several are meant.</summary>
    public Hero? Find(string name)
    {
        var key = HeroName.KeyOf(name);
        var begun = Heroes.Where(hero => HeroName.KeyOf(hero.Name).StartsWith(key, StringComparison.Ordinal)).ToList();
        return begun.Find(hero => HeroName.KeyOf(hero.Name) == key) ?? (begun.Count == 1 ? begun[0] : null);
    }

    /// <summary>Why nobody was found by a name.</summary>
    public Refusal Unknown(string name) => Heroes.IsEmpty
        ? Refusal.Of("hero.none")
        : Refusal.Of(
            "hero.unknown",
            ("name", CleanText.NameOf(name, HeroName.Longest)),
            ("names", string.Join(", ", Heroes.Select(hero => hero.Name))));

    /// <summary>Those of them whose names hold what is being typed.</summary>
    public IReadOnlyList<Suggestion> Suggest(string typed, Func<Hero, bool> among) =>
    [
        .. Heroes
            .Where(hero => among(hero) && HeroName.KeyOf(hero.Name).Contains(HeroName.KeyOf(typed), StringComparison.Ordinal))
            .Select(hero => new Suggestion(hero.Name, hero.Name)),
    ];
}
