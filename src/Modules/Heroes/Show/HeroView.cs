using Guildhall.Core.Characters;
using Guildhall.Modules.Heroes.Rules;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Heroes.Show;

/// <summary>A hero with everything a sheet tells.</summary>
internal sealed record HeroView(Hero Hero, HeroSheet Sheet, HeroDeeds Deeds)
{
    /// <summary>Experience points since the level began.</summary>
    public int Gained => Hero.Experience - ExperienceTable.ExperienceFor(Sheet.Level);

    /// <summary>Experience points between this level and the next; 0 at the highest level.</summary>
    public int Needed => Sheet.Level >= Archetypes.HighestLevel
        ? 0
        : ExperienceTable.ExperienceFor(Sheet.Level + 1) - ExperienceTable.ExperienceFor(Sheet.Level);

    /// <summary>Derives the sheet.</summary>
    /// <exception cref="InvalidOperationException">The archetype is not in this version's rules.</exception>
    public static HeroView Of(Hero hero, HeroDeeds deeds)
    {
        var archetype = Archetypes.Find(hero.Archetype)
            ?? throw new InvalidOperationException($"The hero {hero.Id} is a '{hero.Archetype}', which the rules do not know.");
        return new(hero, HeroSheet.Derive(archetype, ScoreChoice.Reckoned(hero.Scores), hero.Experience, archetype.Equipment.With(hero.Worn)), deeds);
    }
}
