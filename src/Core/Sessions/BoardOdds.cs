namespace Guildhall.Core.Sessions;

/// <summary>Something that may be tried against somebody.</summary>
/// <param name="Label">In the viewer's words.</param>
/// <param name="Percent">The chance that it succeeds; null where there is nothing to hit.</param>
/// <param name="Command">The command that does it, as a player would type it.</param>
public sealed record BoardOdds(string Label, int? Percent, string Command);
