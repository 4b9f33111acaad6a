namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>What a model said to one decision of a creature.</summary>
/// <param name="Option">The index of the option it chose; −1 where it chose none, and the creature's own mind decides.</param>
/// <param name="How"><c>chose</c>, <c>garbled</c>, <c>late</c> or <c>failed</c>.</param>
/// <param name="Milliseconds">How long it took.</param>
internal sealed record Tactic(int Option, string How, int Milliseconds);
