using Guildhall.Core.Sessions;

namespace Guildhall.Host.Tools;

/// <summary>How a session is told: for people or for programs.</summary>
internal interface ISessionTeller
{
    Task BeginAsync(SessionHead head);

    Task TellAsync(SessionCommit row, CancellationToken cancellation);

    Task EndAsync(ReplayReport report, int rows);
}
