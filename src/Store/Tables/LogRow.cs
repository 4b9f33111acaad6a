using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;

namespace Guildhall.Store.Tables;

/// <summary>A row of a session's log together with what its head says.</summary>
internal sealed record LogRow(
    string Game,
    string Guild,
    string Room,
    long HeadVersion,
    byte[] HeadHash,
    long VersionBefore,
    long VersionAfter,
    long EngineVersion,
    string Actor,
    string RequestId,
    long At,
    string Seed,
    string Command,
    string Events,
    string StateHash,
    long Finished,
    byte[] RowHash)
{
    public SessionCommit ToCommit(Id<Session> session) => new(session, VersionBefore, VersionAfter)
    {
        Game = Game,
        EngineVersion = (int)EngineVersion,
        Room = Room,
        Guild = Guild,
        // A damaged id is found by the chain of hashes, with a better message than a parser's.
        Actor = Id<User>.TryParse(Actor, out var actor) ? actor : default,
        RequestId = RequestId,
        At = Times.Read(At),
        Seed = Seed,
        Command = Command,
        Events = Events,
        StateHash = StateHash,
        Finished = Finished != 0,
    };
}
