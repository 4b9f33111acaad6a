using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;

namespace Guildhall.Channels.Web.Wire;

/// <summary>Tells that a room's table looks different now.</summary>
/// <param name="Room">Which room.</param>
/// <param name="SessionId">Which session.</param>
/// <param name="Version">How many events it has by now.</param>
internal sealed record TableChanged(string Room, Id<Session> SessionId, long Version);
