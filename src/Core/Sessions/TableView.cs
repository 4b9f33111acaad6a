using System.Collections.Immutable;
using Guildhall.Core.Ids;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;

namespace Guildhall.Core.Sessions;

/// <summary>What somebody at a table sees of a running game beside the talk: who is there, how they fare, whose turn it is.</summary>
/// <param name="SessionId">Which session.</param>
/// <param name="Version">How many events it has.</param>
/// <param name="Finished">Whether it has ended.</param>
/// <param name="Title">What is played.</param>
/// <param name="Place">Where the party stands.</param>
public sealed record TableView(Id<Session> SessionId, long Version, bool Finished, [PlayerText] string Title, [PlayerText] string Place)
{
    /// <summary>The round of a fight, from 1; null outside one.</summary>
    public int? Round { get; init; }

    /// <summary>The key of the combatant whose turn it is; null outside a fight.</summary>
    public string? Turn { get; init; }

    /// <summary>When the turn passes on by itself, UTC.</summary>
    public DateTimeOffset? TurnEndsAt { get; init; }

    /// <summary>The map.</summary>
    public Picture? Picture { get; init; }

    /// <summary>The squares of a fight; null where nobody counts squares.</summary>
    public Board? Board { get; init; }

    /// <summary>In the order of initiative, or of joining outside a fight.</summary>
    public ImmutableArray<Combatant> Combatants { get; init; } = [];

    /// <summary>The same table when it is over: no clock runs, and nobody is moved or attacked.</summary>
    public TableView AsPast() => this with
    {
        TurnEndsAt = null,
        Board = Board is null ? null : Board with { Mover = null, Reach = [], Tokens = [.. Board.Tokens.Select(token => token with { Odds = [] })] },
    };
}
