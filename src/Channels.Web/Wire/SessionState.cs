using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;

namespace Guildhall.Channels.Web.Wire;

/// <summary>Where a room's game stands.</summary>
/// <param name="SessionId">Which session.</param>
/// <param name="Version">How many events it has.</param>
/// <param name="StateHash">Equal on every machine that folds the same events.</param>
/// <param name="Finished">Whether it has ended.</param>
internal sealed record SessionState(Id<Session> SessionId, long Version, string StateHash, bool Finished);
