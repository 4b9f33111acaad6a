using System.Collections.Immutable;
using Guildhall.Core.Sessions;
using Guildhall.Core.Characters;
using Guildhall.Core.Ids;

namespace Guildhall.Core.Events;

/// <summary>A party overcame its foes.</summary>
/// <param name="Heroes">Who took part and was not dead at the end.</param>
/// <param name="Foes">How many foes were overcome.</param>
public sealed record BattleWon(string Guild, DateTimeOffset At, Id<Session> Session, ImmutableArray<Id<Hero>> Heroes, int Foes)
    : DomainEvent(Guild, At)
{
    /// <inheritdoc/>
    public override string Stream => $"session:{Session}";
}
