using Guildhall.Core.Ids;

namespace Guildhall.Core.Sessions;

/// <summary>A session's log is not what was written: a row was changed, dropped, added or moved.</summary>
/// <param name="session">Which session.</param>
/// <param name="version">The version that the first bad row should lead to, or where a row is missing.</param>
public sealed class CorruptLogException(Id<Session> session, long version)
    : Exception($"The log of session {session} is damaged at version {version}: its hash does not follow from the row before it.")
{
    /// <summary>Which session.</summary>
    public Id<Session> Session => session;

    /// <summary>The version that the first bad row should lead to, or where a row is missing.</summary>
    public long Version => version;
}
