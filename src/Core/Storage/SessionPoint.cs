using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;

namespace Guildhall.Core.Storage;

/// <summary>How far a session has come.</summary>
/// <param name="Session">Which.</param>
/// <param name="Version">How many events it has.</param>
public sealed record SessionPoint(Id<Session> Session, long Version);
