namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Something a rest gave back.</summary>
/// <param name="Key"><c>hit-points</c>, <c>hit-dice.d8</c>, <c>slot.3</c>, <c>pact-slots</c>, <c>exhaustion</c>, <c>inspiration</c>, or a resource's key.</param>
/// <param name="From">What was left of it.</param>
/// <param name="To">What is left now; less exhaustion is a gain as well.</param>
public sealed record RestGain(string Key, int From, int To);
