using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters;

public sealed partial record CharacterSheet
{
    /// <summary>Why a number is what it is, or null where there is no such number; <see cref="WhyKeys"/> lists what may be asked.</summary>
    /// <param name="what">For instance <c>ac</c>, <c>hp</c>, <c>save.dexterity</c>, <c>skill.stealth</c>, <c>dc.wizard</c>.</param>
    public Explained? Why(string what) => throw new NotSupportedException(what);

    /// <summary>Everything <see cref="Why"/> answers.</summary>
    public ImmutableArray<string> WhyKeys => throw new NotSupportedException();
}
