using Guildhall.Core.Ids;
using Guildhall.Core.Text;

namespace Guildhall.Core.Sessions;

/// <summary>What the platform can do with a game without knowing its types.</summary>
public interface IGameRunner
{
    /// <summary>The game's key.</summary>
    string Key { get; }

    /// <summary>The table as somebody sees it now.</summary>
    Task<TableView> ViewAsync(SessionHead head, Id<User> viewer, Words words, CancellationToken cancellation);

    /// <summary>The table as it stood after one command of the log, as somebody was allowed to see it; null where the log is empty.</summary>
    /// <param name="step">Which command, from 1; one behind the last, or null, is the last.</param>
    Task<ReplayStep?> ReplayViewAsync(SessionHead head, Id<User> viewer, Words words, int? step, CancellationToken cancellation);

    /// <summary>Folds a whole log (mode A) and, where the engine is the same, executes its commands again with the recorded seeds (mode B).</summary>
    ReplayReport Replay(IReadOnlyList<SessionCommit> log);

    /// <summary>A whole log as it would be if a person had played under another name: commands and events renamed, states folded again. It replays like the other.</summary>
    IReadOnlyList<SessionCommit> Rename(IReadOnlyList<SessionCommit> log, Id<User> user, string name);
}
