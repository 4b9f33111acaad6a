using Guildhall.Core.Auditing;
using Guildhall.Core.Events;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Wallets;

namespace Guildhall.Core.Storage;

/// <summary>
/// What a command wants changed. Nothing happens until the store applies all of it in one transaction; a lost condition applies
/// none of it. Used by one command at a time.
/// </summary>
public sealed class UnitOfWork
{
    private readonly List<Statement> _statements = [];
    private readonly List<SessionCommit> _sessions = [];
    private readonly List<Posting> _postings = [];
    private readonly List<DomainEvent> _events = [];
    private readonly List<ScheduledRequest> _schedule = [];
    private readonly List<StaleKey> _stale = [];
    private readonly List<AuditEntry> _audit = [];
    private readonly List<SessionPoint> _moved = [];
    private readonly List<Action> _afterCommit = [];

    /// <summary>Row writes, in the order they were staged.</summary>
    public IReadOnlyList<Statement> Statements => _statements;

    /// <summary>Session events, in the order they were staged.</summary>
    public IReadOnlyList<SessionCommit> Sessions => _sessions;

    /// <summary>Movements of coins.</summary>
    public IReadOnlyList<Posting> Postings => _postings;

    /// <summary>What other modules will hear of.</summary>
    public IReadOnlyList<DomainEvent> Events => _events;

    /// <summary>What falls due later.</summary>
    public IReadOnlyList<ScheduledRequest> Schedule => _schedule;

    /// <summary>What every process must read anew after the commit.</summary>
    public IReadOnlyList<StaleKey> Stale => _stale;

    /// <summary>What is recorded of it, in order.</summary>
    public IReadOnlyList<AuditEntry> Audit => _audit;

    /// <summary>Sessions that moved on where this unit is the rest of what is kept elsewhere: news of it, nothing to apply.</summary>
    public IReadOnlyList<SessionPoint> Moved => _moved;

    /// <summary>Run by the store after the commit, in this process only: caches, never effects.</summary>
    public IReadOnlyList<Action> AfterCommit => _afterCommit;

    /// <summary>Whether there is anything to apply.</summary>
    public bool IsEmpty => _statements.Count + _sessions.Count + _postings.Count + _events.Count + _schedule.Count + _audit.Count == 0;

    /// <summary>Stages a write that may change any number of rows.</summary>
    public void Write(string sql, params ReadOnlySpan<Arg> args) => _statements.Add(new(sql, [.. args]));

    /// <summary>Stages a write that must change exactly one row, or the body is rerun on fresh data.</summary>
    public void WriteOne(string sql, params ReadOnlySpan<Arg> args) => _statements.Add(new(sql, [.. args], Rows: 1));

    /// <summary>Stages a write that must change exactly one row, or the command is refused.</summary>
    public void WriteOneOr(Refusal otherwise, string sql, params ReadOnlySpan<Arg> args) =>
        _statements.Add(new(sql, [.. args], Rows: 1, otherwise));

    /// <summary>Stages a session's next events.</summary>
    public void Append(SessionCommit commit) => _sessions.Add(commit);

    /// <summary>Notes that a session moved on whose events are kept elsewhere.</summary>
    public void MovedOn(SessionPoint reached) => _moved.Add(reached);

    /// <summary>Stages a movement of coins.</summary>
    public void Post(Posting posting) => _postings.Add(posting);

    /// <summary>Stages news for other modules: delivered at least once, handled exactly once.</summary>
    public void Publish(DomainEvent news) => _events.Add(news);

    /// <summary>Stages a request for later; one with the same key replaces it.</summary>
    public void ScheduleLater(ScheduledRequest request) => _schedule.Add(request);

    /// <summary>Stages that something which processes may remember grows old with this commit.</summary>
    public void Invalidate(StaleKey key) => _stale.Add(key);

    /// <summary>Stages an entry of the audit log: it stands there exactly if everything else here was committed.</summary>
    public void Record(AuditEntry entry) => _audit.Add(entry);

    /// <summary>Registers what to refresh in this process once the commit is done.</summary>
    public void WhenCommitted(Action action) => _afterCommit.Add(action);
}
