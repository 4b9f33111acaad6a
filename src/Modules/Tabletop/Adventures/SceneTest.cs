using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Tabletop.Adventures;

/// <summary>An ability check of the heroes.</summary>
/// <param name="Skills">One of them, whichever suits the hero best; 1 to 3.</param>
/// <param name="Dc">What the total must reach, 5 to 30.</param>
/// <param name="Who">Whose check it is.</param>
internal sealed record SceneTest(ImmutableArray<Skill> Skills, int Dc, TestedHeroes Who = TestedHeroes.One);
