using System.Collections.Concurrent;
using Guildhall.Core.Ids;

namespace Guildhall.Core.Sessions;

/// <summary>
/// States within logs that somebody looks through, so that the next step folds a few rows and not all. Each is kept with the hash of its row: of a log
/// that was written anew, because a person was forgotten, nothing kept fits any more.
/// </summary>
internal sealed class ReplayShelf<TState>
    where TState : class
{
    /// <summary>A state is kept each time this many rows were folded.</summary>
    public const int Every = 64;

    private const int MostStates = 256;
    private readonly ConcurrentDictionary<(Id<Session> Session, int Rows), (string Hash, TState State)> _kept = new();

    /// <summary>The latest kept state of at most so many rows; the state before the first where there is none.</summary>
    public (int Rows, TState State) Before(Id<Session> session, IReadOnlyList<SessionCommit> log, int rows, TState initial)
    {
        for (var at = rows / Every * Every; at > 0; at -= Every)
        {
            if (_kept.TryGetValue((session, at), out var kept) && kept.Hash == log[at - 1].StateHash) return (at, kept.State);
        }

        return (0, initial);
    }

    /// <summary>Keeps a state where one is due.</summary>
    /// <param name="rows">How many rows were folded to it.</param>
    /// <param name="hash">The last of these rows' own.</param>
    public void Keep(Id<Session> session, int rows, string hash, TState state)
    {
        if (rows % Every != 0) return;
        if (_kept.Count >= MostStates) _kept.Clear();
        _kept[(session, rows)] = (hash, state);
    }
}
