using System.Collections.Immutable;
using Guildhall.Core.Characters;
using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;

namespace Guildhall.Core.Events;

/// <summary>A game came to its end.</summary>
/// <param name="Game">Which game, e.g. <c>delve</c>.</param>
/// <param name="Outcome">For instance <c>won</c>, <c>lost</c>, <c>fled</c>, <c>abandoned</c>.</param>
/// <param name="Heroes">Who took part.</param>
public sealed record SessionEnded(
    string Guild, DateTimeOffset At, string Game, Id<Session> Session, string Outcome, ImmutableArray<Id<Hero>> Heroes) : DomainEvent(Guild, At)
{
    /// <inheritdoc/>
    public override string Stream => $"session:{Session}";
}
