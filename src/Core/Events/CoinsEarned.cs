using Guildhall.Core.Ids;
using Guildhall.Core.Units;

namespace Guildhall.Core.Events;

/// <summary>A person came by coins.</summary>
/// <param name="Reason">A string key, e.g. <c>reason.delve.treasure</c>.</param>
public sealed record CoinsEarned(string Guild, DateTimeOffset At, Id<User> User, Coins Amount, string Reason) : DomainEvent(Guild, At)
{
    /// <inheritdoc/>
    public override string Stream => $"user:{User}";
}
